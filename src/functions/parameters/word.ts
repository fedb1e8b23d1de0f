import type { Text } from "../../language/text";
import type { CellKind } from "./cell-kind";

/** Text as words are compared: without case, outer blanks, or the difference between full and half width. */
export function plain(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** A listed word, written in either language. */
export function wordCell<Member extends string>(words: Readonly<Record<Member, Text>>): CellKind<Member> {
  const members = Object.entries<Text>(words) as [Member, Text][];
  const byWord = new Map(members.flatMap(([member, { en, ja }]) => [[plain(en), member] as const, [plain(ja), member] as const]));
  return {
    must: { en: `one of ${members.map(([, { en }]) => en).join(", ")}`, ja: `${members.map(([, { ja }]) => ja).join("・")}のいずれか` },
    takesText: true,
    read: (cell) => byWord.get(plain(String(cell))),
  };
}
