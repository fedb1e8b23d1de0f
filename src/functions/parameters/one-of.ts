import type { Text } from "../../language/text";

/** "one of a, b or c" */
export function oneOf(words: readonly Text[]): Text {
  const en = words.map((word) => word.en);
  const last = en.pop() ?? "";
  return { en: `one of ${en.length > 0 ? `${en.join(", ")} or ` : ""}${last}`, ja: `${words.map((word) => word.ja).join("・")}のいずれか` };
}
