import { readTriggerId } from "../../core/contract/condition";

const between = /([\s(),、;（），；&|＆｜]+|かつ|及び|および|並びに|ならびに|または|又は|若しくは|もしくは)/;

/** A condition as its cell writes it, with one id put in place of another; `undefined` where the id doesn't stand in it. */
export function renamedCondition(written: string, id: string, other: string): string | undefined {
  const parts = written.split(between);
  const renamed = parts.map((part) => (readTriggerId(part) === id ? other : part));
  return renamed.some((part, index) => part !== parts[index]) ? renamed.join("") : undefined;
}
