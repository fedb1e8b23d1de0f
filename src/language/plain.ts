// Most text is this already, and the long way costs ten times as much.
const simple = /^[!-~]+(?: [!-~]+)*$/;

/** Text as words are compared: without case, outer blanks, or the difference between full and half width. */
export function plain(text: string): string {
  return simple.test(text) ? text.toLowerCase() : text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
