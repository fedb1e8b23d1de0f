import { deleteName, setNameFormula } from "../../model/names/names";
import type { NameModel } from "../../model/workbook-model";
import { defineType } from "../define-type";
import type { Host } from "../host";
import { itemNotFound } from "../host-error";
import { asBoolean, asText } from "./choice";
import { findRange, fullAddress, type RangeTarget } from "./range-target";

export interface NameTarget {
  readonly name: string;
}

declare module "../define-type" {
  interface Targets {
    NamedItem: NameTarget;
  }
}

export const namedItem = defineType<NameTarget>({
  name: "NamedItem",
  id: { key: "_Id", of: ({ name }) => name },
  properties: {
    Name: { get: (target, host) => of(target, host).name },
    Formula: {
      get: (target, host) => of(target, host).formula,
      set: (target, value, host) => setNameFormula(host.workbook, of(target, host), asText(value)),
    },
    Comment: {
      get: (target, host) => of(target, host).comment,
      set: (target, value, host) => change(target, host, (name) => (name.comment = asText(value))),
    },
    Visible: {
      get: (target, host) => of(target, host).visible,
      set: (target, value, host) => change(target, host, (name) => (name.visible = asBoolean(value))),
    },
    Scope: { get: (target, host) => (of(target, host).scope === undefined ? "Workbook" : "Worksheet") },
    Type: { get: (target, host) => valueOf(target, host).type },
    Value: { get: (target, host) => valueOf(target, host).value },
  },
  navigation: {
    Worksheet: { type: "Worksheet", of: (target, host) => sheetOf(target, host) ?? missing("worksheet of the name") },
    WorksheetOrNullObject: { type: "Worksheet", of: sheetOf },
  },
  methods: {
    Delete: { run: (target, _args, host) => deleteName(host.workbook, of(target, host)) },
    GetRange: { returns: "Range", run: (target, _args, host) => rangeOf(target, host) ?? missing("range of the name") },
    GetRangeOrNullObject: { returns: "Range", run: (target, _args, host) => rangeOf(target, host) },
  },
});

function of({ name }: NameTarget, host: Host): NameModel {
  return host.workbook.names.find(({ id }) => id === name) ?? missing("name");
}

function missing(what: string): never {
  throw itemNotFound(what);
}

function change(target: NameTarget, host: Host, apply: (name: NameModel) => void): void {
  apply(of(target, host));
  host.workbook.changes.push({ kind: "workbookParts" });
}

function sheetOf(target: NameTarget, host: Host): { sheet: string } | null {
  const { scope } = of(target, host);
  return scope === undefined ? null : { sheet: scope };
}

function rangeOf(target: NameTarget, host: Host): RangeTarget | null {
  const { formula, scope } = of(target, host);
  // A reference reads as text; anything else a name can hold, a LAMBDA or a number, has no range.
  return /[()"{}]/.test(formula.replace(/'[^']*'/g, "")) ? null : (findRange(host.workbook, formula, scope ?? host.workbook.activeSheet) ?? null);
}

/** A name's kind and value as Excel says them: a range is its address, a plain value itself, anything else its formula. */
function valueOf(target: NameTarget, host: Host): { type: string; value: unknown } {
  const range = rangeOf(target, host);
  if (range) return { type: "Range", value: fullAddress(host.workbook, range) };
  const text = of(target, host).formula.slice(1);
  if (/^(TRUE|FALSE)$/i.test(text)) return { type: "Boolean", value: /^TRUE$/i.test(text) };
  if (text !== "" && Number.isFinite(Number(text))) return { type: Number.isInteger(Number(text)) ? "Integer" : "Double", value: Number(text) };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  return { type: "String", value: quoted?.replaceAll('""', '"') ?? `=${text}` };
}
