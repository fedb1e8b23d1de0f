/** Writes the reference of the worksheet functions to docs/functions and that of the linter's rules to docs/rules, with how they fare on real tables; with --check it only names the files that are stale. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { catalogue } from "../src/functions/catalogue";
import { documentFunction, documentIndex } from "../src/functions/document";
import { languages, type Language } from "../src/language/text";
import { documentRule, documentRules } from "../src/lint/document/document-rule";
import { rules } from "../src/lint/rules/catalogue";
import { documentRealTables } from "./real-tables";

const kinds = ["functions", "rules"] as const;

const folderOf = (kind: (typeof kinds)[number], language: Language) => path.join("docs", kind, language === "en" ? "" : language);

const pages = new Map([
  [path.join("docs", "rules", "real-tables.md"), documentRealTables()] as const,
  ...languages.flatMap((language) => [
    [path.join(folderOf("functions", language), "README.md"), documentIndex(catalogue, language)] as const,
    ...catalogue.map((definition) => [path.join(folderOf("functions", language), `${definition.name}.md`), documentFunction(definition, language)] as const),
    [path.join(folderOf("rules", language), "README.md"), documentRules(rules, language)] as const,
    ...rules.map((rule) => [path.join(folderOf("rules", language), `${rule.id}.md`), documentRule(rule, language)] as const),
  ]),
]);

const folders = kinds.flatMap((kind) => languages.map((language) => folderOf(kind, language)));
const present = (await Promise.all(folders.map(async (folder) => (await readdir(folder).catch(() => [])).map((file) => path.join(folder, file))))).flat().filter((file) => file.endsWith(".md"));
const current = new Map(await Promise.all(present.map(async (file) => [file, await readFile(file, "utf8")] as const)));
const stale = [...new Set([...pages.keys(), ...present])].filter((file) => pages.get(file) !== current.get(file));

if (process.argv.includes("--check")) {
  for (const file of stale) console.error(`${file} is stale: run npm run docs.`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const file of stale) {
    const page = pages.get(file);
    await mkdir(path.dirname(file), { recursive: true });
    await (page === undefined ? rm(file) : writeFile(file, page));
  }
}
