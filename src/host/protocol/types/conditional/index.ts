import type { ObjectType } from "../../define-type";
import { conditionalFormat } from "./conditional-format";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { conditionalLookTypes } from "./conditional-look";
import { conditionTypes } from "./conditions";
import { scaleTypes } from "./scales";

/** The types about conditional formats. */
export const conditionalTypes: readonly ObjectType[] = [conditionalFormat, conditionalFormatCollection, ...conditionalLookTypes, ...conditionTypes, ...scaleTypes];
