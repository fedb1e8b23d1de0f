import { plain } from "../../language/plain";
import type { Text } from "../../language/text";
import type { CellKind } from "./cell-kind";
import { oneOf } from "./one-of";
import type { Parameter } from "./parameter";
import { single } from "./single";

/** One of the members, in any case. */
export function choiceCell<Member extends string>(members: Readonly<Record<Member, Text>>): CellKind<Member> {
  const names = Object.keys(members) as Member[];
  const byWord = new Map(names.map((name) => [plain(name), name]));
  return {
    must: oneOf(names.map((name) => ({ en: name, ja: name }))),
    members,
    takesText: true,
    read: (cell) => byWord.get(plain(String(cell))),
  };
}

/** A parameter that is one of the members; each has its meaning in both languages. */
export function choice<const Member extends string>(summary: Text, members: Readonly<Record<Member, Text>>): Parameter<Member, false> {
  return single(summary, choiceCell(members), "string");
}
