import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { catalogue } from "../../src/functions/catalogue";

const root = "src/functions";

test("every file that defines a function is listed", () => {
  const listed = readFileSync(path.join(root, "catalogue.ts"), "utf8");
  const missing = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const [, exported] = /export const (\w+) = defineFunction\(/.exec(readFileSync(path.join(root, file), "utf8")) ?? [];
      if (exported === undefined) return [];
      const line = `import { ${exported} } from "./${file.split(path.sep).join("/").replace(/\.ts$/, "")}";`;
      return [...(listed.includes(line) ? [] : [line]), ...(new RegExp(`^  ${exported},$`, "m").test(listed) ? [] : [`  ${exported},`])];
    });
  expect(missing, `add to ${root}/catalogue.ts:\n${missing.join("\n")}`).toEqual([]);
});

test("names are ids that Excel takes, and no two differ only in . and _", () => {
  for (const { name } of catalogue) expect(name).toMatch(/^[A-Z][A-Z0-9]*(\.[A-Z][A-Z0-9]*)*$/);
  expect(new Set(catalogue.map(({ name }) => name.replaceAll(".", "_"))).size).toBe(catalogue.length);
});

test("required parameters come before optional ones", () => {
  for (const { name, parameters } of catalogue) {
    const flags = Object.values(parameters).map(({ optional }) => optional);
    expect(flags, name).toEqual([...flags].sort((one, other) => Number(one) - Number(other)));
  }
});
