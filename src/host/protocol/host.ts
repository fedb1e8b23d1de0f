import type { Evaluate } from "../model/evaluate";
import type { WorkbookModel } from "../model/workbook-model";
import type { EventRegistrations } from "./event-registrations";
import type { FunctionChannel } from "./function-channel";
import type { References } from "./references";

/** What the handlers of a type may reach. */
export interface Host {
  /** The workbook as it is now; never keep it. */
  readonly workbook: WorkbookModel;
  readonly references: References;
  readonly registrations: EventRegistrations;
  readonly functions: FunctionChannel;
  /** Calculates one formula as if it stood at a place. */
  readonly evaluate: Evaluate;
}
