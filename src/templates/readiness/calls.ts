import { readiness } from "../../functions/readiness/readiness";
import { readinessAreas } from "../../functions/readiness/readiness-areas";
import { readinessGaps } from "../../functions/readiness/readiness-gaps";
import { readinessGates } from "../../functions/readiness/readiness-gates";
import { callTo } from "../../workbook/call-to";
import { nameRef, tableRef } from "../../workbook/references";

const arguments_ = { checklist: tableRef("Checklist").all, asOf: nameRef("AsOf") };

/** How many gaps the sheet has room for. */
export const gapsShown = 8;

/** The calls that score the workbook's own checklist on its day. */
export const scoreCall = callTo(readiness, arguments_);
export const arithmeticCall = callTo(readiness, { ...arguments_, method: "arithmetic" });
export const areasCall = callTo(readinessAreas, arguments_);
export const gatesCall = callTo(readinessGates, arguments_);
export const gapsCall = callTo(readinessGaps, { ...arguments_, top: gapsShown });
