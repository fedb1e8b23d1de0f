import { Refusal } from "../../../language/refusal";
import { message, type Message } from "../../../language/text";
import { asRefusal } from "../../../renderers/office/office-refusal";

/** Why something went wrong, in words for the user. */
export function reasonOf(error: unknown): Message {
  const known = asRefusal(error);
  if (known instanceof Refusal) return known.reason;
  const words = error instanceof Error ? error.message : String(error);
  return message({ en: words, ja: words });
}
