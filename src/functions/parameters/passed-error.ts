import type { ErrorCode } from "../../cells/value";
import { Refusal } from "../../language/refusal";
import { where, type Place } from "./place";

/** An error cell met where a value is needed. An argument that is itself an error passes its code on, as Excel's own functions do. */
export class PassedError extends Refusal {
  readonly code: ErrorCode;

  constructor(error: ErrorCode, place: Place) {
    super({ en: "{where} is the error {error}: put it right first", ja: "{where}がエラー {error} です。先に修正してください" }, { where: where(place), error });
    this.name = "PassedError";
    this.code = place.row === undefined ? error : "#VALUE!";
  }
}
