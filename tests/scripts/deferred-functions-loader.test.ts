import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import deferredFunctions from "../../scripts/deferred-functions-loader.mjs";
import { catalogue } from "../../src/functions/catalogue";

const context = path.resolve("src/functions");

const built = (source: string) =>
  new Promise<string>((resolve, reject) => {
    void deferredFunctions.call({ context, addDependency: () => undefined, async: () => (error: Error | null, code?: string) => { if (error) reject(error); else resolve(code ?? ""); } }, source);
  });

test("the built catalogue has every function by its name, and imports none of them at start", async () => {
  const code = await built(await readFile(path.join(context, "catalogue.ts"), "utf8"));
  const names = [...code.matchAll(/\{ name: "([^"]+)", load:/g)].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set(catalogue.map(({ name }) => name)));
  expect(names).toHaveLength(catalogue.length);
  expect(code.match(/^import (?!type)/gm)).toBeNull();
});

test("a definition whose name can't be told ends the build", async () => {
  await expect(built('import { share } from "./parameters/number";\n')).rejects.toThrow("defines no function that can be told by its name");
});
