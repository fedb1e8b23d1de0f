import { isoDate } from "../../../../cells/serial";
import { Refusal } from "../../../../language/refusal";
import { message } from "../../../../language/text";
import { words } from "../words";
import { defineAction } from "./define-action";

/** Writes today's date into the cell named AsOf. */
export const refreshAsOf = defineAction({
  id: "refreshAsOf",
  label: words.refreshAsOf,
  isAvailable: ({ readiness }) => readiness !== undefined,
  run: async ({ host }) => {
    const today = host.today();
    await host.run({}, async (context) => {
      const named = context.workbook.names.getItemOrNullObject("AsOf");
      named.load("name");
      const cell = named.getRangeOrNullObject();
      cell.load("address");
      await context.sync();
      if (named.isNullObject || cell.isNullObject) throw new Refusal(words.asOfMissing);
      cell.values = [[today]];
      await context.sync();
    });
    return message(words.asOfRefreshed, { date: isoDate(today) });
  },
});
