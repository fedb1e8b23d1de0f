import type { ComponentType } from "preact";
import type { Language } from "../../../../language/text";
import type { Action } from "../actions/define-action";
import type { PaneHost } from "../host";
import type { ReadinessView } from "../watch/read-readiness";

/** What a part of the readiness card is given. */
export interface DetailProps {
  readonly host: PaneHost;
  readonly view: ReadinessView;
  readonly language: Language;
  readonly onRun: (action: Action) => void;
  readonly onFailure: (error: unknown) => void;
}

/** A part of the readiness card that is loaded when it is first opened. */
export type DetailPart = ComponentType<DetailProps>;
