import { isSameText } from "../../model/same-text";
import { addName } from "../../model/names/names";
import { sheetOf } from "../../model/sheets/find-sheet";
import { defineType, type Targets } from "../define-type";
import type { Arguments } from "../arguments";
import type { Host } from "../host";
import { fixedRangeAddress } from "./range-target";

/** The names of the workbook, or with `scope` those of one sheet. */
export interface NamesTarget {
  readonly scope?: string;
}

declare module "../define-type" {
  interface Targets {
    NamedItemCollection: NamesTarget;
  }
}

export const namedItemCollection = defineType<NamesTarget>({
  name: "NamedItemCollection",
  items: {
    type: "NamedItem",
    all: ({ scope }, { workbook }) => workbook.names.filter((name) => name.scope === scope).map(({ id }) => ({ name: id })),
    find: ({ scope }, key, { workbook }) => {
      const name = workbook.names.find((some) => some.id === key) ?? workbook.names.find((some) => some.scope === scope && isSameText(some.name, String(key)));
      return name && { name: name.id };
    },
  },
  methods: {
    Add: { returns: "NamedItem", run: add },
    AddFormulaLocal: { returns: "NamedItem", run: add },
  },
});

function add({ scope }: NamesTarget, args: Arguments, host: Host): Targets["NamedItem"] {
  const { workbook } = host;
  const range = args.object(1, "Range");
  const formula = range ? `=${fixedRangeAddress(workbook, range)}` : literal(args.values[1]);
  const added = addName(workbook, args.text(0), formula, {
    comment: args.optionalText(2) ?? "",
    scope: scope === undefined ? undefined : sheetOf(workbook, scope),
  });
  return { name: added.id };
}

/** A name given as a plain value is the formula of that value. */
function literal(value: unknown): string {
  if (typeof value === "number") return `=${value}`;
  if (typeof value === "boolean") return value ? "=TRUE" : "=FALSE";
  const text = String(value ?? "");
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}
