import * as z from "zod/mini";
import { expect, test } from "vitest";
import { load, textSchema } from "../../src/seeds/load";

test("a faulty seeds file is refused with the file and every faulty path", () => {
  const schema = z.strictObject({ name: textSchema, weight: z.number() });
  expect(() => load("x.json", schema, { name: { en: "Data", ja: "" }, weight: "1" })).toThrow(/seeds\/x\.json[\s\S]*name\.ja[\s\S]*weight/);
  expect(() => load("x.json", schema, { name: { en: "Data", ja: "データ" }, weight: 1, wieght: 2 })).toThrow(/wieght/);
});
