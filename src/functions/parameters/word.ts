import { plain } from "../../language/plain";
import type { Text } from "../../language/text";
import type { CellKind } from "./cell-kind";
import { oneOf } from "./one-of";

/** A listed word, written in either language. */
export function wordCell<Member extends string>(words: Readonly<Record<Member, Text>>): CellKind<Member> {
  const members = Object.entries<Text>(words) as [Member, Text][];
  const byWord = new Map(members.flatMap(([member, { en, ja }]) => [[plain(en), member] as const, [plain(ja), member] as const]));
  return {
    must: oneOf(members.map(([, word]) => word)),
    takesText: true,
    read: (cell) => byWord.get(plain(String(cell))),
  };
}
