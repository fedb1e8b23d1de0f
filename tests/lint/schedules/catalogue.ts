import type { Schedule } from "./schedule";

import { ardelyx } from "./ardelyx";
import { arrayOno } from "./array-ono";
import { bellicum } from "./bellicum";
import { dova } from "./dova";
import { eton } from "./eton";
import { exactSciences } from "./exact-sciences";
import { immunomedics } from "./immunomedics";
import { innoviva } from "./innoviva";
import { intricon } from "./intricon";
import { ipsAcademia } from "./ips-academia";
import { kura } from "./kura";
import { novan } from "./novan";
import { phasebio } from "./phasebio";
import { revolution } from "./revolution";
import { sutrovax } from "./sutrovax";
import { upjohn } from "./upjohn";

/** Sixteen real contracts as trigger tables. */
export const schedules: readonly Schedule[] = [innoviva, arrayOno, phasebio, eton, exactSciences, revolution, dova, immunomedics, upjohn, bellicum, sutrovax, intricon, kura, ardelyx, novan, ipsAcademia];
