/** An exhibit, schedule, annex or 別紙, as a text names it. */
export interface NamedExhibit {
  /** As written. */
  readonly name: string;
  readonly kind: string;
  /** `3.4(a)`, without blanks and in lower case. */
  readonly label: string;
}

const kinds: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^ex/i, "exhibit"],
  [/^sch/i, "schedule"],
  [/^ann/i, "annex"],
  [/^app/i, "appendix"],
  [/^att/i, "attachment"],
  [/./, "別紙"],
];

const label = "(\\d{1,3}(?:[.-]\\d{1,3}){0,4}(?:\\([a-z0-9]{1,4}\\)){0,3}(?![\\d年月日])|[A-Z]{1,2}(?:-?\\d{1,3})?(?:\\([a-z0-9]{1,4}\\)){0,2}(?![A-Za-z]))";
const english = "(?:Exhibit|EXHIBIT|Schedule|SCHEDULE|Annex|ANNEX|Appendix|APPENDIX|Attachment|ATTACHMENT)";
// The rules of medicines manufacture have annexes too, and the SEC a Schedule 13D.
const named = new RegExp(`\\b(?<!GMP )${english}s? ?(?!13[DG])${label}|(?:別紙|別添|別表|付属書|附属書|添付書類|添付資料) ?第?${label}号?`, "g");
// Most texts name none: this is quickly told.
const hint = /xhibit|chedule|nnex|ppendi|ttach|[別付附添]/i;
const sheet = new RegExp(`\\b(?:exhibit|exh?|schedule|sched?|annex|appendix|app|attachment|att)\\.?s?[ _-]*${label}|(?:別紙|別添|別表|付属書|附属書|添付書類|添付資料)[ _-]*第?${label}号?`, "gi");

/** The exhibits that a text of the contract names. */
export function exhibitsIn(text: string): readonly NamedExhibit[] {
  return hint.test(text) ? matches(named, text) : [];
}

/** The exhibits that the name of a sheet stands for: `Exhibit 3.4(a)`, `Exh_3.4(a) fees`, `別紙1 売上基準`; a bare `3.4(a)` may be any kind. */
export function exhibitsOfSheet(name: string): readonly NamedExhibit[] {
  const found = matches(sheet, name);
  return found.length > 0 ? found : [{ name, kind: "any", label: labelOf(name) }];
}

/** True where a sheet holds an exhibit: the same kind and label, or one that it is a part of, as 3.4(a) is of 3.4. Kinds differ only within a language: 別紙1 may be Schedule 1. */
export function holds(ofSheet: NamedExhibit, exhibit: NamedExhibit): boolean {
  const isSameKind = [ofSheet.kind, exhibit.kind].some((kind) => kind === "any" || kind === "別紙") || ofSheet.kind === exhibit.kind;
  return isSameKind && (ofSheet.label === exhibit.label || (exhibit.label.startsWith(ofSheet.label) && /^[.(-]/.test(exhibit.label.slice(ofSheet.label.length))));
}

function matches(pattern: RegExp, text: string): readonly NamedExhibit[] {
  return [...text.normalize("NFKC").matchAll(pattern)].map(([name, one, other]) => ({ name, kind: kinds.find(([kind]) => kind.test(name))?.[1] ?? "別紙", label: labelOf(one ?? other ?? "") }));
}

function labelOf(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "").toLowerCase();
}
