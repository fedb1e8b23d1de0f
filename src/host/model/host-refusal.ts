import { Refusal } from "../../language/refusal";
import type { MessageValues, Text } from "../../language/text";

/** The error codes of Excel's own answers to office.js. */
export type HostErrorCode =
  | "InvalidArgument"
  | "InvalidOperation"
  | "InsertDeleteConflict"
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "AccessDenied"
  | "RequestPayloadSizeLimitExceeded";

/** A refusal of the workbook: its sentence for people, its code for office.js. */
export class HostRefusal extends Refusal {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, text: Text, values: MessageValues = {}) {
    super(text, values);
    this.name = "HostRefusal";
    this.code = code;
  }
}
