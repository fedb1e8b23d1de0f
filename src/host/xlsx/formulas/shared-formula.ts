import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "../../../cells/address";
import { tooMany } from "../refusals";
import { limits } from "../package/limits";

/** The formulas that a sheet stores once for many cells. */
export class SharedFormulas {
  private readonly masters = new Map<string, string>();
  private characters = 0;

  /** Remembers the text that a cell shares under an index. */
  share(index: string, text: string, row: number, column: number): void {
    this.masters.set(index, translateFormulaToR1C1(`=${text}`, cellAddress(row, column)));
  }

  /** The text as it reads at another cell, without the equals sign; `undefined` for an index that nobody shared. */
  textAt(index: string, row: number, column: number): string | undefined {
    const master = this.masters.get(index);
    if (master === undefined) return undefined;
    this.characters += master.length;
    if (this.characters > limits.expandedFormulaCharacters) {
      throw tooMany("characters of shared formulas", "共有数式の文字数", limits.expandedFormulaCharacters);
    }
    return translateFormulaToA1(master, cellAddress(row, column)).slice(1);
  }
}
