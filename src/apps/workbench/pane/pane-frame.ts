import type { Calculator } from "../../../host/calc/calculator";
import { createProcessor } from "../../../host/protocol/processor";
import { appContext, requirementSets } from "../../../host/protocol/transport/app-context";
import { createBridge, type Bridge } from "../../../host/protocol/transport/bridge";
import { answerFrame } from "../../../host/protocol/transport/frame";
import type { Language } from "../../../language/text";
import type { HostSession } from "../../../host/session";
import { element } from "../element";
import type { Speech } from "../speech";

/** What the pane's page finds as `dealbridgePane` on its parent window when it is loaded over plain http. */
interface PaneDoor {
  readonly language: Language;
  /** For the library's `HostBridge.init`. */
  readonly bridge: Bridge;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly associate: (action: string, run: () => Promise<void>) => void;
}

declare global {
  interface Window {
    dealbridgePane?: PaneDoor;
  }
}

/** The add-in's own task pane, in its frame beside the sheet. */
export interface PaneFrame {
  readonly root: HTMLElement;
  readonly isShown: boolean;
  toggle(): void;
  /** Loads the pane: not before the sheet is on the screen. */
  start(): void;
}

const narrow = window.matchMedia("(width < 900px)");

export function createPaneFrame(session: HostSession, calculator: Calculator, speech: Speech): PaneFrame {
  const root = element("aside", "pane");
  root.hidden = narrow.matches;
  let stop: (() => void) | undefined;

  /** Loads the pane anew: a language is chosen when it starts, as in Excel. */
  function load(): void {
    stop?.();
    const frame = element("iframe");
    frame.title = speech.say("pane");
    root.setAttribute("aria-label", speech.say("pane"));
    const processor = createProcessor(session, { calculator });
    const locale = speech.language === "ja" ? "ja-JP" : "en-US";
    if (location.protocol === "https:") {
      const endpoint = answerFrame(frame, processor, appContext({ locale }));
      stop = () => (endpoint.dispose(), processor.dispose());
    } else {
      const bridge = createBridge(processor);
      // From its name office.js knows which host's files to load. It is told of no message channel, as it would refuse one over http.
      frame.name = JSON.stringify({ hostInfo: `Excel$Web$16.01$${locale}$workbench$$disableLogging$1` });
      // Actions are for buttons of a ribbon, which the workbench has not.
      window.dealbridgePane = { language: speech.language, bridge, requirementSets, associate: () => undefined };
      stop = () => (bridge.dispose(), processor.dispose());
    }
    frame.src = "pane.html";
    root.replaceChildren(frame);
  }
  speech.onChange(load);

  return {
    root,
    get isShown() {
      return !root.hidden;
    },
    toggle() {
      root.hidden = !root.hidden;
    },
    start: load,
  };
}
