/** Formulas already translated, so that a column of equal ones costs one translation. */
export class Translations {
  private readonly known = new Map<string, string>();
  /** Characters translated so far. */
  characters = 0;

  of(formula: string, table: string | undefined, translate: () => string): string {
    const key = `${table ?? ""}!${formula}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.characters += formula.length;
    const translated = translate();
    if (this.known.size >= mostKept) this.known.clear();
    this.known.set(key, translated);
    return translated;
  }
}

const mostKept = 5_000;
