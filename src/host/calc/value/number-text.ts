/** A number as Excel joins it to text: 15 significant digits, plain up to 20 digits, then `1E+21`. */
export function textOfNumber(value: number): string {
  const rounded = toFifteenDigits(value);
  const text = String(rounded);
  const exponential = /^(-?)(\d)(?:\.(\d+))?e([+-])(\d+)$/.exec(text);
  if (!exponential) return text;
  const [, sign = "", first = "", rest = "", direction = "+", exponent = "0"] = exponential;
  if (direction === "-" && Number(exponent) < 10) return `${sign}0.${"0".repeat(Number(exponent) - 1)}${first}${rest}`;
  return `${sign}${first}${rest === "" ? "" : `.${rest}`}E${direction}${exponent.padStart(2, "0")}`;
}

/** A number as Excel shows and compares it in text: 15 significant digits. */
export function toFifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}
