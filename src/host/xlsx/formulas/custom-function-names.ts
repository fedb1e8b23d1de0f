const filePrefix = "_xldudf_";

/** How files spell the functions of an add-in: `DEAL.ROYALTY.TIERS` is `_xldudf_DEAL_ROYALTY_TIERS`. */
export interface CustomFunctionNames {
  fileName(barName: string): string | undefined;
  barName(fileName: string): string | undefined;
}

/**
 * The spellings of known functions, given by their names with namespace. Dots and underscores become the same character
 * in a file: names that would collide there are a fault of whoever chose them, so they throw.
 */
export function customFunctionNames(names: readonly string[]): CustomFunctionNames {
  const byBarName = new Map<string, string>();
  const byFileName = new Map<string, string>();
  for (const name of names) {
    const bar = name.toUpperCase();
    const file = filePrefix + bar.replaceAll(".", "_");
    const other = byFileName.get(file.toUpperCase());
    if (other !== undefined && other !== bar) throw new Error(`${other} and ${bar} are both ${file} in a file: rename one of them`);
    byBarName.set(bar, file);
    byFileName.set(file.toUpperCase(), bar);
  }
  return {
    fileName: (barName) => byBarName.get(barName.toUpperCase()),
    barName: (fileName) => byFileName.get(fileName.toUpperCase()),
  };
}
