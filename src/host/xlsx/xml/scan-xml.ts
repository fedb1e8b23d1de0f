import { damagedPart, declaresEntities } from "../refusals";
import { resolveEntities } from "./entities";

/** Attributes by local name, prefixes dropped. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Hears the elements and texts of a part in document order; names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

const deepest = 100;
const longestRun = 16_000_000;

/**
 * Reads XML piece by piece, so that a large part is never held whole. Refuses document types, unknown entities, wrong
 * nesting, more than 100 levels and any tag or text over 16 million characters.
 */
export class XmlScanner {
  private rest = "";
  private depth = 0;
  private readonly open: string[] = [];

  constructor(
    private readonly listener: XmlListener,
    private readonly part: string,
  ) {}

  push(piece: string): void {
    const source = this.rest + piece;
    let at = 0;
    for (;;) {
      const less = source.indexOf("<", at);
      if (less < 0) break;
      const next = this.readMarkup(source, less);
      if (next < 0) break;
      if (less > at && this.depth > 0) this.tell(source.slice(at, less));
      if (this.pending) this.enter(this.pending);
      else this.finishMarkup(source, less, next);
      at = next;
    }
    this.rest = source.slice(at);
    if (this.rest.length > longestRun) this.refuse("holds a text of over 16 million characters", "に 1,600 万文字を超えるテキストがあります");
  }

  end(): void {
    if (this.open.length > 0 || this.rest.trim() !== "") this.refuse("ends too early", "が途中で終わっています");
  }

  private pending: { name: string; attributes: Attributes; empty: boolean } | undefined;

  /** Place after the markup that starts at `less`; -1 while it is incomplete. */
  private readMarkup(source: string, less: number): number {
    this.pending = undefined;
    const kind = source[less + 1];
    if (kind === "?") return after(source, "?>", less);
    if (kind === "/") return after(source, ">", less);
    if (kind !== "!") return this.readOpening(source, less);
    if (source.length < less + 9) return -1;
    if (source.startsWith("<!--", less)) return after(source, "-->", less + 2);
    if (source.startsWith("<![CDATA[", less)) return after(source, "]]>", less);
    throw declaresEntities(this.part);
  }

  private finishMarkup(source: string, less: number, next: number): void {
    if (source[less + 1] === "/") this.leave(localName(source.slice(less + 2, next - 1).trimEnd()));
    else if (source.startsWith("<![CDATA[", less)) this.listener.text(source.slice(less + 9, next - 3));
  }

  private readOpening(source: string, less: number): number {
    let at = less + 1;
    while (at < source.length && !endsName(source.charCodeAt(at))) at += 1;
    if (at >= source.length) return -1;
    const name = localName(source.slice(less + 1, at));
    if (name === "") this.refuse("holds a tag without a name", "に名前のないタグがあります");
    const attributes: Record<string, string | undefined> = {};
    for (;;) {
      while (isBlank(source.charCodeAt(at))) at += 1;
      if (at >= source.length) return -1;
      if (source[at] === ">") break;
      if (source[at] === "/") {
        if (at + 1 >= source.length) return -1;
        this.pending = { name, attributes, empty: true };
        return at + 2;
      }
      const equals = source.indexOf("=", at);
      if (equals < 0) return -1;
      let quote = equals + 1;
      while (isBlank(source.charCodeAt(quote))) quote += 1;
      if (quote >= source.length) return -1;
      const mark = source[quote];
      if (mark !== '"' && mark !== "'") this.refuse("holds a value without quotes", "に引用符のない値があります");
      const close = source.indexOf(mark as string, quote + 1);
      if (close < 0) return -1;
      const nameEnd = isBlank(source.charCodeAt(equals - 1)) ? at + source.slice(at, equals).trimEnd().length : equals;
      keep(attributes, source.slice(at, nameEnd), this.resolved(source.slice(quote + 1, close)));
      at = close + 1;
    }
    this.pending = { name, attributes, empty: false };
    return at + 1;
  }

  private enter({ name, attributes, empty }: { name: string; attributes: Attributes; empty: boolean }): void {
    this.depth += 1;
    if (this.depth > deepest) this.refuse("is nested over 100 levels deep", "の入れ子が 100 段を超えています");
    this.listener.open(name, attributes);
    this.open.push(name);
    if (empty) this.leave(name);
  }

  private leave(name: string): void {
    if (this.open.pop() !== name) this.refuse("is not well-formed XML", "が正しい XML ではありません");
    this.depth -= 1;
    this.listener.close(name);
  }

  private tell(text: string): void {
    const resolved = this.resolved(text);
    this.listener.text(resolved.includes("\r") ? resolved.replace(/\r\n?/g, "\n") : resolved);
  }

  private resolved(text: string): string {
    return text.includes("&") ? (resolveEntities(text) ?? this.refuseEntity()) : text;
  }

  private refuseEntity(): never {
    return this.refuse("uses an unknown entity", "に未知の実体参照があります");
  }

  private refuse(en: string, ja: string): never {
    throw damagedPart(this.part, en, ja);
  }
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** True for a blank, `/`, `>` or `=`. */
function endsName(code: number): boolean {
  return code === 62 || code === 47 || code === 61 || isBlank(code);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute with a prefix never hides one without. */
function keep(attributes: Record<string, string | undefined>, name: string, value: string): void {
  const colon = name.indexOf(":");
  if (colon < 0) attributes[name] = value;
  else attributes[name.slice(colon + 1)] ??= value;
}
