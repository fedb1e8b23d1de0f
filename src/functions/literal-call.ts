import { serialOf } from "../cells/serial";
import { errorCodes, type ErrorCode, type Scalar } from "../cells/value";
import { Refusal } from "../language/refusal";
import type { Argument } from "./argument";

/** A call with literal arguments. */
export interface LiteralCall {
  /** With its namespace, in capitals: `DEAL.ROYALTY`. */
  readonly name: string;
  readonly args: readonly Argument[];
}

const literals: readonly (readonly [RegExp, (match: RegExpExecArray) => Scalar])[] = [
  [/DATE\((\d{4}),(\d{1,2}),(\d{1,2})\)/iy, ([, year, month, day]) => serialOf({ year: Number(year), month: Number(month), day: Number(day) })],
  [/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy, ([text]) => Number(text)],
  [/"((?:[^"]|"")*)"/y, ([, text = ""]) => text.replaceAll('""', '"')],
  [/TRUE|FALSE/iy, ([text]) => text.toUpperCase() === "TRUE"],
  [new RegExp(errorCodes.map((code) => code.replace(/[/?]/g, "\\$&")).join("|"), "iy"), ([text]) => ({ error: text.toUpperCase() as ErrorCode })],
];

/** Reads `=DEAL.NAME(1,"text",{1,2;3,4},,TRUE,DATE(2027,4,1))`; `undefined` when anything in it is not a literal. */
export function readLiteralCall(formula: string): LiteralCall | undefined {
  const head = /^\s*=\s*([A-Za-z][\w.]*)\(/.exec(formula);
  if (!head) return undefined;
  const reader = new Reader(formula, head[0].length);
  try {
    return { name: (head[1] as string).toUpperCase(), args: reader.args() };
  } catch (fault) {
    if (fault instanceof Refusal) return undefined;
    throw fault;
  }
}

class Reader {
  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  args(): Argument[] {
    const args: Argument[] = [];
    if (this.takes(")")) return this.end(args);
    do args.push(this.isNext(",") || this.isNext(")") ? null : this.takes("{") ? this.array() : this.scalar());
    while (this.takes(","));
    this.needs(")");
    return this.end(args);
  }

  private array(): Scalar[][] {
    const rows: Scalar[][] = [];
    do {
      const row = [this.scalar()];
      while (this.takes(",")) row.push(this.scalar());
      rows.push(row);
    } while (this.takes(";"));
    this.needs("}");
    return rows;
  }

  private scalar(): Scalar {
    this.skipBlanks();
    for (const [pattern, valueOf] of literals) {
      pattern.lastIndex = this.at;
      const match = pattern.exec(this.text);
      if (!match) continue;
      this.at = pattern.lastIndex;
      return valueOf(match);
    }
    return this.refuse();
  }

  private end(args: Argument[]): Argument[] {
    this.skipBlanks();
    return this.at === this.text.length ? args : this.refuse();
  }

  private isNext(mark: string): boolean {
    this.skipBlanks();
    return this.text.startsWith(mark, this.at);
  }

  private takes(mark: string): boolean {
    if (!this.isNext(mark)) return false;
    this.at += mark.length;
    return true;
  }

  private needs(mark: string): void {
    if (!this.takes(mark)) this.refuse();
  }

  private skipBlanks(): void {
    while (this.text[this.at] === " ") this.at++;
  }

  private refuse(): never {
    throw new Refusal({ en: "not a literal at character {at}", ja: "{at}文字目がリテラルではありません" }, { at: this.at + 1 });
  }
}
