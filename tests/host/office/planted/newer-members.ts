/** Members that the types know and the local library does not: the member check must find all of them but the gated one. */
export async function useNewerMembers(context: Excel.RequestContext): Promise<unknown> {
  context.workbook.focus();
  const range = context.workbook.getSelectedRange().load("address,valuesAsJson");
  const sheet = context.workbook.worksheets.getFirst();
  sheet.load({ name: true, showDataTypeIcons: true });
  context.workbook.worksheets.load("items/notes/items/content");
  if (Office.context.requirements.isSetSupported("ExcelApiDesktop", "1.1")) context.workbook.application.load("activeWindow");
  range.values = [[1]];
  await context.sync();
  const { formulaArray, formulas } = range;
  return [formulaArray, formulas];
}
