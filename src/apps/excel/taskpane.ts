import { languageOf } from "../../language/text";
import type { PaneHost } from "./pane/host";
import { start } from "./pane/start";
import { registerFunctions } from "./register-functions";
import { today } from "./today";

/** The page that Excel loads: functions are registered at once, the pane starts when Excel is ready. */
const language = () => languageOf(Office.context?.displayLanguage ?? navigator.language);

registerFunctions(CustomFunctions, language);

void Office.onReady().then(() => {
  const host: PaneHost = {
    language: language(),
    today,
    run: (options, batch) => Excel.run(options, batch),
    isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
    associate: (action, run) => {
      Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
        void run().finally(() => {
          event.completed();
        });
      });
    },
  };
  start(host);
});
