import { remembered } from "../../language/remembered";

const filing = /\b(?:fil(?:e|es|ed|ing|ings)|submi(?:t|ts|tted|tting|ssion)|appl(?:y|ies|ied|ication)|approv(?:al|ed|es))\b/i;
const approving = /\b(?:marketing|regulatory|product) (?:approval|authori[sz]ation)\b|\bapproval of (?:the |an? )?(?:j-?nda|nda|bla|maa)\b/i;
const joining = /\b(?:together|jointly|along|collaborat\w*|cooperat\w*|co-operat\w*|consult\w*|partner\w*|discuss\w*|agree\w*|accordance|compl\w+|connection|relation|licen[cs]e\w*|contract\w*)\s*$/i;
const reach = 80;

/** The party, of those named, that a text treats as the authority: `file for approval with Kyowa Kirin`, `marketing approval from Torii`, 協和キリンに承認申請. */
export function partyTakenForAuthority(text: string, parties: readonly string[]): string | undefined {
  const takes = takenIn(text);
  return takes && parties.find(takes);
}

/** Asks for a party whether the text treats it as the authority; `undefined` for a text in which nothing is filed. */
const takenIn = remembered((text): ((party: string) => boolean) | undefined => {
  const known = text.normalize("NFKC").replace(/\s+/g, " ");
  if (!filing.test(known) && !/申請|届出/.test(known)) return undefined;
  const lower = known.toLowerCase();
  return remembered((party) => {
    const name = party.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
    return name.length > 1 && places(lower, name).some((place) => isTakenForAuthority(known, place, place + name.length));
  }, 100);
});

function isTakenForAuthority(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 20);
  if (/^(?:に対して|に対し|に|へ|宛てに|宛に)の?(?:(?:製造販売|薬事)?承認)?(?:の?申請|を申請|届出)/.test(after)) return true;
  // "with Kyowa Kirin's help" names no addressee.
  if (/^['’]s|^['’]/.test(after)) return false;
  const before = /^(.*)\b(with|to|from) (?:the )?$/i.exec(text.slice(Math.max(0, start - reach), start));
  const words = (before?.[1] ?? "").split(/[.;。；]/).at(-1) ?? "";
  if (words === "" || joining.test(words) || /\b(?:with|to|from)\b/i.test(words.replace(/\bto (?:file|submit|apply)\b/gi, ""))) return false;
  return before?.[2]?.toLowerCase() === "from" ? approving.test(words) : /\b(?:fil(?:e|es|ed|ing|ings)|submi(?:t|ts|tted|tting|ssion)|appl(?:y|ies|ied|ication))\b/i.test(words) && /approv|nda\b|bla\b|maa\b|market|application|dossier/i.test(words);
}

function places(text: string, name: string): readonly number[] {
  const found: number[] = [];
  for (let place = text.indexOf(name); place >= 0 && found.length < 20; place = text.indexOf(name, place + name.length)) found.push(place);
  return found;
}
