const monthsAndTimes = /jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t|tember)?|oct(ober)?|nov(ember)?|dec(ember)?|[ap]m?/g;
const japaneseDates = /明治|大正|昭和|平成|令和|午前|午後|[年月日時分秒元円]/g;

/**
 * A text as it must be typed to stay that text: Excel reads what it is given as if typed, so that `=x` would be a formula,
 * `1-2` a day and `TRUE` a truth value. A leading apostrophe, which Excel does not show, prevents it.
 */
export function typedText(text: string): string {
  return readsAsSomethingElse(text) ? `'${text}` : text;
}

function readsAsSomethingElse(text: string): boolean {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  if (/^[=+\-@'#]/.test(plain) || plain === "true" || plain === "false") return true;
  if (!/\d/.test(plain)) return false;
  // What is left of a date, a time, money or 1E5 without its words has no letter; any other text with a digit has.
  const rest = plain.replace(monthsAndTimes, "").replace(japaneseDates, "").replace(/^[mtshr](?=\d)|(?<=\d)e(?=[+-]?\d)|^us(?=\$)/g, "");
  return !/\p{L}/u.test(rest);
}
