import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue, templateNamed } from "../../src/templates/catalogue";

const folder = "src/templates";

/** Names that files of the folder define templates under, by file. */
const defined = readdirSync(folder).flatMap((file) => {
  const name = /export const (\w+) = defineTemplate\(/u.exec(file.endsWith(".ts") ? readFileSync(`${folder}/${file}`, "utf8") : "")?.[1];
  return name === undefined ? [] : [{ file, name }];
});

describe("the catalogue of templates", () => {
  it.each(defined)("lists $name", ({ file, name }) => {
    const content = readFileSync(`${folder}/catalogue.ts`, "utf8");
    const isListed = new RegExp(`^  ${name},$`, "mu").test(content);
    expect(isListed, `Add to ${folder}/catalogue.ts:\nimport { ${name} } from "./${file.replace(/\.ts$/u, "")}";\n  ${name},`).toBe(true);
  });

  it("has as many templates as there are files, each with its own id", () => {
    expect(catalogue).toHaveLength(defined.length);
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  });

  it("finds a template by its id, and says which there are", () => {
    expect(templateNamed("Roadmap").id).toBe("roadmap");
    expect(() => templateNamed("budget")).toThrow('There is no template "budget". Choose one of: readiness, labor, roadmap');
  });

  it("tells every template and input in both languages", () => {
    for (const { title, summary, inputs } of catalogue) {
      const texts = [title, summary, ...Object.values(inputs).flatMap(({ label, hint }) => [label, hint])];
      for (const { en, ja } of texts) {
        expect(en.length).toBeGreaterThan(1);
        expect(ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
      }
    }
  });
});
