/** Text as words are compared: without case, outer blanks, or the difference between full and half width. */
export function plain(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
