/** Writes the reference of the worksheet functions to docs/functions; with --check it only names the files that are stale. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { catalogue } from "../src/functions/catalogue";
import { documentFunction, documentIndex } from "../src/functions/document";
import type { Language } from "../src/language/text";

const folders: Readonly<Record<Language, string>> = { en: "docs/functions", ja: "docs/functions/ja" };

const pages = new Map(
  (Object.entries(folders) as [Language, string][]).flatMap(([language, folder]) => [
    [path.join(folder, "README.md"), documentIndex(catalogue, language)] as const,
    ...catalogue.map((definition) => [path.join(folder, `${definition.name}.md`), documentFunction(definition, language)] as const),
  ]),
);

const present = (await Promise.all(Object.values(folders).map(async (folder) => (await readdir(folder).catch(() => [])).map((file) => path.join(folder, file))))).flat().filter((file) => file.endsWith(".md"));
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
