import { plain } from "../../language/plain";

/** A name as headers and listed words are compared: plain, and without the blanks and marks that people put between its parts. */
export function bare(text: string): string {
  return plain(text).replace(/[\s_\-./・:*'’]/g, "");
}
