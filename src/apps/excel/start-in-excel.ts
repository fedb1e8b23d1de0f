import { languageOf } from "../../language/text";
import type { PaneHost } from "./pane/host";
import { start } from "./pane/start";
import { registerFunctions, type Association } from "./register-functions";
import { today } from "./today";

/** The library's own object for worksheet functions; `@types/office-js` has no word for it. */
declare const CustomFunctions: Association;

const language = () => languageOf(Office.context?.displayLanguage ?? navigator.language);

/** Registers the worksheet functions at once, and shows the pane when Excel is ready. */
export function startInExcel(): void {
  registerFunctions(CustomFunctions, language);
  void Office.onReady().then(() => {
    start(excelHost());
  });
}

function excelHost(): PaneHost {
  return {
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
}
