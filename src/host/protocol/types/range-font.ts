import type { Font } from "../../model/format";
import { defineType, type Property } from "../define-type";
import { asBoolean, asColor, asNumber, asText, choose } from "./choice";
import { setLook, shared } from "./looks";
import type { CellsTarget } from "./range-target";

declare module "../define-type" {
  interface Targets {
    RangeFont: CellsTarget;
  }
}

const underlines: Readonly<Record<string, boolean>> = { None: false, Single: true, SingleAccountant: true, Double: true, DoubleAccountant: true };

export const rangeFont = defineType<CellsTarget>({
  name: "RangeFont",
  properties: {
    Name: part("name", "Calibri", asText),
    Size: part("size", 11, asNumber),
    Color: part("color", "#000000", asColor),
    Bold: part("bold", false, asBoolean),
    Italic: part("italic", false, asBoolean),
    Strikethrough: part("strikethrough", false, asBoolean),
    Underline: {
      get: shared(({ font }) => (font?.underline ? "Single" : "None")),
      set: (target, value, host) => setLook(target, { font: { underline: choose(value, underlines) || null } }, host),
    },
  },
  defaults: { Subscript: false, Superscript: false, TintAndShade: 0 },
});

/** One property of the font; set to what it is by default, it is forgotten. */
function part<Key extends keyof Font>(key: Key, otherwise: NonNullable<Font[Key]>, read: (value: unknown) => NonNullable<Font[Key]>): Property<CellsTarget> {
  return {
    get: shared(({ font }) => font?.[key] ?? otherwise),
    set: (target, value, host) => {
      const next = read(value);
      setLook(target, { font: { [key]: next === otherwise ? null : next } }, host);
    },
  };
}
