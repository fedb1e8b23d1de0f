/** A tag, comment or other markup in XML text; `name` is as written, with its prefix. */
export interface Markup {
  readonly kind: "open" | "close" | "empty" | "other";
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The first markup from a place on; `undefined` when none is there whole. */
export function nextMarkup(source: string, from: number): Markup | undefined {
  const start = source.indexOf("<", from);
  if (start < 0) return undefined;
  const second = source[start + 1];
  if (second === "!" && source.length < start + 9) return undefined;
  if (second === "!" || second === "?") return other(source, start);
  const end = endOfTag(source, start + 1);
  if (end < 0) return undefined;
  const isClosing = second === "/";
  const name = nameAt(source, isClosing ? start + 2 : start + 1);
  return { kind: isClosing ? "close" : source[end - 2] === "/" ? "empty" : "open", name, start, end };
}

function other(source: string, start: number): Markup | undefined {
  const [mark, opening] = source.startsWith("<!--", start) ? ["-->", 4] : source.startsWith("<![CDATA[", start) ? ["]]>", 9] : source[start + 1] === "?" ? ["?>", 2] : [">", 2];
  const found = source.indexOf(mark, start + opening);
  return found < 0 ? undefined : { kind: "other", name: "", start, end: found + mark.length };
}

/** Place after the tag's `>`, which may also stand inside its quoted values. */
function endOfTag(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code !== 34 && code !== 39) continue;
    at = source.indexOf(source[at] as string, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function nameAt(source: string, from: number): string {
  let end = from;
  for (let code = source.charCodeAt(end); code > 32 && code !== 47 && code !== 62; code = source.charCodeAt(end)) end += 1;
  return source.slice(from, end);
}

/** A tag's name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** A tag's prefix with its colon; empty where it has none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
