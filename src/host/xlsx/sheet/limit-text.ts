import type { Limit } from "../../model/parts";

/** A limit as files store it: a number, a quoted text or a formula; `spell` gives formulas their stored spelling. */
export function limitText(limit: Limit, spell: (formula: string) => string): string {
  if (typeof limit === "number") return String(limit);
  return limit.startsWith("=") ? spell(limit) : quoted(limit);
}

/** The limit that a file stores; `spell` gives formulas the formula bar's spelling. */
export function readLimit(text: string, spell: (stored: string) => string): Limit {
  const trimmed = text.trim();
  if (trimmed !== "" && Number.isFinite(Number(trimmed))) return Number(trimmed);
  return unquoted(trimmed) ?? spell(trimmed);
}

/** A text as formulas write it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The text between quotes; `undefined` when it is anything but one quoted text. */
export function unquoted(text: string): string | undefined {
  return /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : undefined;
}
