import { defineType } from "../define-type";
import type { WorkbookTarget } from "./workbook";

declare module "../define-type" {
  interface Targets {
    Application: WorkbookTarget;
  }
}

/** Formulas are calculated at the end of each request anyway, and nothing is drawn before: the two suspensions and `calculate` ask for nothing more. */
const alreadySo = { run: () => null };

export const application = defineType<WorkbookTarget>({
  name: "Application",
  defaults: {
    CalculationMode: "Automatic",
    CalculationEngineVersion: 191029,
    CalculationState: "Done",
    DecimalSeparator: ".",
    ThousandsSeparator: ",",
    UseSystemSeparators: true,
  },
  methods: {
    Calculate: alreadySo,
    SuspendApiCalculationUntilNextSync: alreadySo,
    SuspendScreenUpdatingUntilNextSync: alreadySo,
  },
});
