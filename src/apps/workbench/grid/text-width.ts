const context = document.createElement("canvas").getContext("2d");
const known = new Map<string, Map<string, number>>();

/** Width of a text in pixels, in a font as a canvas writes it. */
export function textWidth(text: string, font: string): number {
  let widths = known.get(font);
  if (!widths) known.set(font, (widths = new Map()));
  let width = widths.get(text);
  if (width === undefined) {
    if (widths.size > 20_000) widths.clear();
    if (context) context.font = font;
    widths.set(text, (width = context ? context.measureText(text).width : text.length * 8));
  }
  return width;
}
