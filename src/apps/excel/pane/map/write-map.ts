import type { TriggerMap } from "../../../../core/contract/trigger-map";
import { message, type Language } from "../../../../language/text";
import { defineAction, type Action } from "../actions/define-action";
import { mapPlan } from "./map-plan";
import { mapWords } from "./map-words";

/** Writes the map to a sheet of its own, in the language of the table. */
export function writeMap(map: TriggerMap, language: Language): Action {
  return defineAction({
    id: "write-map",
    label: mapWords.writeMap,
    progress: message(mapWords.writingMap),
    isAvailable: () => true,
    run: async ({ host }) => {
      const plan = mapPlan(map);
      const { insertTemplate } = await import(/* webpackChunkName: "insert" */ "../../../../renderers/office/insert-template");
      const { sheets } = await insertTemplate(host, plan, language);
      return message(mapWords.mapWritten, { sheet: sheets.map(({ name }) => name).join(", ") });
    },
  });
}
