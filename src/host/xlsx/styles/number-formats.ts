// Number formats that files name by number only (ECMA-376 part 1, 18.8.30), in Excel's English spelling.
const builtIn: readonly (readonly [number, string])[] = [
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];
const firstOwn = 164;
const codes = new Map(builtIn);
const numbers = new Map(builtIn.map(([number, code]) => [code, number]));

/** The code of a built-in number format; `General` for a number unknown here. */
export function builtInFormat(number: number): string {
  // 27 to 36 and 50 to 58 are dates of the East Asian calendars.
  return codes.get(number) ?? ((number >= 27 && number <= 36) || (number >= 50 && number <= 58) ? "yyyy/m/d" : "General");
}

/** Numbers for the number formats of a workbook, given out in order of first use. */
export class NumberFormats {
  readonly own: string[] = [];

  numberOf(code: string): number {
    const known = numbers.get(code);
    if (known !== undefined) return known;
    const index = this.own.indexOf(code);
    return firstOwn + (index >= 0 ? index : this.own.push(code) - 1);
  }
}
