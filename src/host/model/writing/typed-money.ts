import { parseValue } from "numfmt";

/** Money with a sign that the number reader does not know: `¥1,200`, `€5`, `US$3.5`. */
export function readMoney(text: string): { value: number; numberFormat: string } | undefined {
  const match = /^(-?)(US\$|[¥€£])\s?(\d[\d,.]*)$/.exec(text);
  if (!match) return undefined;
  const read = parseValue(match[3]!);
  if (typeof read?.value !== "number") return undefined;
  const sign = match[2]!;
  const decimals = match[3]!.includes(".") ? ".00" : "";
  return {
    value: match[1] === "-" ? -read.value : read.value,
    numberFormat: `${sign === "US$" ? '"US$"' : sign}#,##0${decimals}`,
  };
}
