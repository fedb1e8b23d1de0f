/** What one file may hold: generous for real workbooks, small enough that no file can hang or exhaust the reader. */
export const limits = {
  entries: 10_000,
  partMegabytes: 320,
  packageMegabytes: 400,
  /** How many times larger than its packed form a part above a megabyte may be. */
  ratio: 250,
  cells: 3_000_000,
  drawings: 1_000,
  /** Twice what Excel's formula bar takes, since prefixes make stored formulas longer. */
  formulaCharacters: 16_384,
  expandedFormulaCharacters: 20_000_000,
  /** Characters of formulas whose stored spelling differs from the formula bar's, each different formula counted once. */
  translatedFormulaCharacters: 20_000_000,
} as const;

export const megabyte = 1_048_576;
