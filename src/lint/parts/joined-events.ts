import { remembered } from "../../language/remembered";

/** Words that join, in either language: and, or, a stroke, または, 及び. */
const joints = /\s+and\s*\/\s*or\s+|\s+(?:or|and)\s+|(?<=[A-Za-z)])\s*\/\s*(?=[A-Za-z(])|または|又は|もしくは|若しくは|及び|および|並びに|ならびに/gi;
/** What an event is made of: something that happens, or a place or an authority that it happens in or at. Kinds of filings are left out: "NDA or BLA" is one filing of either kind. */
const english =
  /\b(?:approvals?|approved|acceptance|accepted|submission|submitted|filing|filed|launch(?:ed)?|first commercial sale|initiation|initiated|completion|completed|enrol(?:l)?ment|dos(?:ed|ing)|clearance|cleared|listing|listed|designation|granted|exercise[ds]?|read-?out|japan|china|korea|taiwan|hong kong|united states|u\.?s\.?(?:a\.?)?|eu|europe(?:an union)?|uk|united kingdom|fda|ema|pmda|nmpa|mfds|tfda|mhlw)\b/i;
const japanese = /承認|申請|受理|上市|発売|販売開始|収載|投与|開始|完了|達成|指定|行使|日本|中国|韓国|台湾|香港|米国|欧州|英国|FDA|EMA|PMDA|NMPA/;
/** One authority under two names, one filing of two kinds. */
const oneThing = /\b(?:pmda\s*\/\s*mhlw|mhlw\s*\/\s*pmda|(?:s?nda|s?bla|maa|ind|ctn|cta|j-?nda|510\(k\)|pma)(?:\s*\/\s*|\s+or\s+|または|又は)(?:an?\s+)?(?:s?nda|s?bla|maa|ind|ctn|cta|j-?nda|510\(k\)|pma))(?![a-z])/gi;
const longest = 4000;

/** What joins two events in a text, as written: "or" in "Approval in Japan or China"; `undefined` where it tells of one. */
export const jointOf = remembered((text): string | undefined => {
  if (text.length > longest) return undefined;
  const known = text.normalize("NFKC").replace(oneThing, "it");
  let start = 0;
  let isEventBefore = false;
  let joint = "";
  for (const { 0: found, index } of [...known.matchAll(joints)]) {
    const isEvent = namesEvent(known.slice(start, index));
    if (isEvent && isEventBefore) return joint;
    isEventBefore = isEvent;
    joint = found.trim();
    start = index + found.length;
  }
  return isEventBefore && namesEvent(known.slice(start)) ? joint : undefined;
});

function namesEvent(part: string): boolean {
  // What stands in brackets explains.
  const near = part.replace(/\([^)]*\)/g, " ");
  return english.test(near) || japanese.test(near);
}
