import { createRequire } from "node:module";
import { importTypeScript } from "../../scripts/import-typescript.mjs";

const rows = 100_000;
const sheetRows = 2_000;
const tiers = [[0, 0.05], [100, 0.08], [250, 0.1], [500, 0.12], [900, 0.15]];

/** Marginal royalty of 100,000 rows of sales spread over five tiers, cells in and cells out. */
export async function prepare() {
  const { callFunction } = await importTypeScript("src/functions/call.ts");
  const { royalty } = await importTypeScript("src/functions/royalty/royalty.ts");
  const sales = Array.from({ length: rows }, (_, row) => [((row * 7919) % 12_000) / 10]);
  const contenders = [
    { name: "ours: ROYALTY, cells in and out", ours: true, run: () => callFunction(royalty, [sales, tiers]) },
    { name: "copy of the cells alone (the floor)", run: () => sales.map((row) => [row[0]]) },
    { name: "as first written: a loop over tiers for each row", run: () => sales.map(([amount]) => [tiers.reduce((sum, [from, rate], index) => sum + Math.max(0, Math.min(amount, tiers[index + 1]?.[0] ?? Infinity) - from) * rate, 0)]) },
  ];
  const hyperFormula = sheetFormulas();
  if (hyperFormula) contenders.push(hyperFormula);
  return {
    title: "marginal royalty, five tiers, 100,000 rows",
    unit: "ns a row",
    per: rows,
    contenders,
    rounds: 11,
    notes: [
      hyperFormula ? `HyperFormula calculates ${sheetRows.toLocaleString("en-US")} rows of SUMPRODUCT, building the sheet included.` : "HyperFormula was left out: bench/node_modules is not installed.",
      "LibreOffice, numpy and C were left out.",
    ],
  };
}

function sheetFormulas() {
  const require = createRequire(new URL("../package.json", import.meta.url));
  try {
    const { HyperFormula } = require("hyperformula");
    const steps = tiers.map(([from, rate], index) => [from, rate - (tiers[index - 1]?.[1] ?? 0)]);
    const sheet = Array.from({ length: sheetRows }, (_, row) => [((row * 7919) % 12_000) / 10, `=SUMPRODUCT((A${row + 1}>$D$1:$D$5)*(A${row + 1}-$D$1:$D$5)*$E$1:$E$5)`, null, ...(steps[row] ?? [])]);
    return { name: "HyperFormula, SUMPRODUCT in each row", per: sheetRows, run: () => HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3" }).destroy() };
  } catch {
    return undefined;
  }
}
