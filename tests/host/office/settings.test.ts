import { describe, expect, test } from "vitest";
import { openBridge } from "./open-bridge";

describe("settings of the workbook", () => {
  test("are added, replaced, read, counted and deleted", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context) => {
      const { settings } = context.workbook;
      const inputs = settings.add("inputs", { pattern: "oncology", years: [1, 2] });
      settings.add("baseline", "one");
      settings.add("baseline", "two");
      settings.add("many", 3);
      await context.sync();
      inputs.value = { pattern: "metabolic" };
      inputs.load("key,value");
      const baseline = settings.getItem("baseline").load("value");
      const none = settings.getItemOrNullObject("nope");
      settings.load("items/key");
      const count = settings.getCount();
      await context.sync();
      settings.getItem("baseline").delete();
      await context.sync();
      return [inputs.key, inputs.value, baseline.value, none.isNullObject, settings.items.map(({ key }) => key), count.value];
    });
    expect(seen).toEqual(["inputs", { pattern: "metabolic" }, "two", true, ["inputs", "baseline", "many"], 3]);
    expect(Object.keys(bridge.processor.session.workbook.settings)).toEqual(["inputs", "many"]);
    bridge.processor.session.undo();
    expect(bridge.processor.session.workbook.settings.baseline).toBe("two");
  });

  test("a key may be any text", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("__proto__", 1);
      const none = settings.getItemOrNullObject("constructor");
      const value = settings.getItem("__proto__").load("value");
      await context.sync();
      return [value.value as number, none.isNullObject];
    });
    expect(seen).toEqual([1, true]);
    expect(await bridge.failure(async (context) => void context.workbook.settings.add("", 1))).toEqual(["InvalidArgument", "SettingCollection.add"]);
    expect(await bridge.failure(async (context) => context.workbook.settings.getItem("nope").load("value"))).toEqual(["ItemNotFound", "SettingCollection.getItem"]);
  });
});
