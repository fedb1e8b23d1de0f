/** Zero-based column of a cell's address such as `AB12`; -1 when it does not start with letters. The row is the row's own. */
export function readCellPlace(address: string): number {
  let column = 0;
  for (let index = 0; index < address.length; index += 1) {
    const letter = address.charCodeAt(index) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
