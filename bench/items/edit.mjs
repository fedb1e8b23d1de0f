import { importTypeScript } from "../../scripts/import-typescript.mjs";

/** One edit of a checklist's status with all values calculated afterwards, as the workbench does it. */
export async function prepare() {
  const { createCalculator } = await importTypeScript("src/host/calc/create-calculator.ts");
  const { openSession } = await importTypeScript("src/host/open-session.ts");
  const { createWorkbook } = await importTypeScript("src/host/model/new-workbook.ts");
  const { renderToModel } = await importTypeScript("src/renderers/model/render-to-model.ts");
  const { layOut } = await importTypeScript("src/workbook/lay-out.ts");
  const { customFunctions } = await importTypeScript("src/functions/registration.ts");
  const { catalogue } = await importTypeScript("src/templates/catalogue.ts");
  const { planFrom } = await importTypeScript("src/templates/define-template.ts");
  const contenders = catalogue.map((template) => {
    const workbook = createWorkbook();
    renderToModel(workbook, layOut(planFrom(template, {}), { sheets: ["Sheet1"], names: [], tables: [] }, "en"));
    const calculator = createCalculator(customFunctions("en"));
    const session = openSession(calculator, workbook);
    let typed = 0;
    return {
      name: `an edit in the ${template.id} workbook`,
      ours: template.id === "readiness",
      run: () =>
        session.edit("user", (open) => {
          const sheet = open.sheets.at(-1);
          const place = sheet.tables[0]?.area ?? { row: 1, column: 1 };
          const cells = sheet.rows.get(place.row + 1);
          cells.set(place.column + 1, { ...cells.get(place.column + 1), value: `item ${(typed += 1)}` });
          open.changes.push({ kind: "cells", sheet: sheet.id, area: { row: place.row + 1, column: place.column + 1, rows: 1, columns: 1 }, how: "RangeEdited" });
        }),
    };
  });
  return { title: "one edit to all values updated", unit: "ns an edit", per: 1, rounds: 21, contenders, notes: ["The goal is under 50 ms, 50,000,000 ns, an edit."] };
}
