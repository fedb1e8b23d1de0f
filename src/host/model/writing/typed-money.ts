import { parseValue } from "numfmt";

/** Money with a sign that the number reader does not know: `¥1,200`, `€5`, `US$3.5`. */
export function readMoney(text: string): { value: number; numberFormat: string } | undefined {
  const [, minus, sign = "", digits = ""] = /^(-?)(US\$|[¥€£])\s?(\d[\d,.]*)$/.exec(text) ?? [];
  const read = parseValue(digits);
  if (typeof read?.value !== "number") return undefined;
  const decimals = digits.includes(".") ? ".00" : "";
  return {
    value: minus === "-" ? -read.value : read.value,
    numberFormat: `${sign === "US$" ? '"US$"' : sign}#,##0${decimals}`,
  };
}
