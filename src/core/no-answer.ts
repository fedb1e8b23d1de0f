import { Refusal } from "../language/refusal";
import type { MessageValues, Text } from "../language/text";

/** Says that no answer exists for arguments that are otherwise right: the cell shows `#N/A` or `#NUM!`. */
export class NoAnswer extends Refusal {
  constructor(
    readonly code: "#N/A" | "#NUM!",
    text: Text,
    values: MessageValues = {},
  ) {
    super(text, values);
    this.name = "NoAnswer";
  }
}
