import { allOf, descendant, numberOf, type XmlElement } from "../xml/read-tree";

// The first 64 indexed colours (ECMA-376 part 1, 18.8.27), eight to a line; the first eight stand twice.
const indexed = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "00336633996600330033330099330099336633339933 3333"
).replaceAll(" ", "");
const officeTheme = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

/** Turns the colours of a file (own, themed with a tint, indexed) into `#RRGGBB`. */
export class FileColors {
  private readonly theme: readonly string[];

  /** `theme` is the root of the theme part, if there is one. */
  constructor(theme: XmlElement | undefined) {
    const scheme = allOf(theme, "clrScheme")[0];
    const listed = scheme?.children.map((slot) => slot.children[0]?.attributes.lastClr ?? slot.children[0]?.attributes.val ?? "000000") ?? [];
    // The part lists dark 1, light 1, dark 2, light 2; references count light 1 first.
    this.theme = listed.length >= 12 ? [listed[1], listed[0], listed[3], listed[2], ...listed.slice(4)].map((color) => color ?? "000000") : officeTheme;
  }

  /** The colour that an element names; `undefined` where it leaves it to the program. */
  of(color: XmlElement | undefined): string | undefined {
    if (!color) return undefined;
    const { rgb, theme, indexed: index, tint } = color.attributes;
    const base = rgb?.slice(-6) ?? this.theme[numberOf(theme) ?? -1] ?? indexedColor(numberOf(index));
    return base === undefined || !/^[0-9a-fA-F]{6}$/.test(base) ? undefined : tinted(base.toUpperCase(), numberOf(tint) ?? 0);
  }

  /** The colour of a drawing's fill: its own, or a slot of the theme. */
  ofDrawing(fill: XmlElement | undefined): string | undefined {
    const own = descendant(fill, "srgbClr")?.attributes.val;
    if (own !== undefined) return `#${own.toUpperCase()}`;
    const slots = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
    const slot = this.theme[slots.indexOf(descendant(fill, "schemeClr")?.attributes.val ?? "")];
    return slot === undefined ? undefined : `#${slot.toUpperCase()}`;
  }
}

function indexedColor(index: number | undefined): string | undefined {
  return index === undefined || index > 63 ? undefined : indexed.slice(index * 6, index * 6 + 6);
}

/** A lighter (tint over 0) or darker colour; the tint moves the luminance (18.8.19), done here channel by channel. */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const moved = channels.map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return `#${moved.map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}

/** A colour as files store it: `FF` for opaque, then the six digits. */
export function fileColor(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
