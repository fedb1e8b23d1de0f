/**
 * Which layer may import which. A layer is a folder of src/, or of src/apps/; it may always import itself.
 * `packages` names the npm packages (or "node" for Node's own modules) that a layer may import.
 */
export const mayImport = {
  cells: { layers: [], packages: [] },
  language: { layers: [], packages: [] },
  seeds: { layers: ["language"], packages: ["zod"] },
  core: { layers: ["cells", "language", "seeds"], packages: [] },
  // CHECK is the linter as a worksheet function.
  functions: { layers: ["cells", "core", "language", "seeds", "lint"], packages: [] },
  lint: { layers: ["cells", "core", "language", "seeds"], packages: [] },
  workbook: { layers: ["cells", "language"], packages: [] },
  templates: { layers: ["workbook", "functions", "core", "seeds", "language", "cells"], packages: [] },
  renderers: { layers: ["workbook", "host", "language", "cells"], packages: [] },
  host: { layers: ["cells", "language"], packages: ["@cj-tech-master/excelts", "@borgar/fx", "fflate", "numfmt"] },
  "apps/excel": { layers: ["cells", "language", "seeds", "core", "functions", "lint", "workbook", "templates", "renderers"], packages: ["preact", "zod"] },
  "apps/workbench": { layers: ["cells", "language", "seeds", "core", "functions", "lint", "workbook", "templates", "renderers", "host"], packages: [] },
  "apps/cli": { layers: ["cells", "language", "seeds", "core", "functions", "lint", "workbook", "templates", "renderers", "host"], packages: ["node", "zod"] },
};
