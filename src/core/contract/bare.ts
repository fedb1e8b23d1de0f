import { plain } from "../../language/plain";
import { remembered } from "../../language/remembered";

const simple = /^[a-z0-9]*$/;

/** A name as headers and listed words are compared: plain, and without the blanks and marks that people put between its parts. */
export const bare = /* @__PURE__ */ remembered((text): string => {
  const known = plain(text);
  return simple.test(known) ? known : known.replace(/[\s_\-./・:*'’]/g, "");
});
