import type { PaneHost } from "../host";
import { afterTyping } from "./reading/open-contract";

/** The workbook's setting that holds the ids of rules which are turned off for it. */
const key = "Dealbridge.rulesOff";

/** Ids of the rules that are turned off for this workbook. */
export function readRulesOff(host: PaneHost): Promise<ReadonlySet<string>> {
  return host.run(afterTyping, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    const value: unknown = setting.isNullObject ? [] : setting.value;
    return new Set(Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : []);
  });
}

/** Keeps the ids in the workbook; none at all leaves no trace there. */
export function writeRulesOff(host: PaneHost, rules: ReadonlySet<string>): Promise<void> {
  return host.run({}, async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItemOrNullObject(key).load("key");
    await context.sync();
    if (rules.size > 0) settings.add(key, [...rules].sort());
    else if (!setting.isNullObject) setting.delete();
    await context.sync();
  });
}
