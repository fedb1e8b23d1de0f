import { readdir } from "node:fs/promises";
import path from "node:path";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

/** The TypeScript files below a folder, as paths with forward slashes. */
export async function sourceFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.posix.join(entry.parentPath.replaceAll(path.sep, "/"), entry.name))
    .sort();
}

/** Every source file with what it imports, type imports included: `[{ file, imports: [{ name, file, core, npm }] }]`. */
export async function importGraph(folder = "src") {
  const { output } = await cruise(
    [folder],
    { tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" }, exclude: { path: "node_modules/.cache" } },
    { extensions: [".ts", ".tsx", ".js", ".json"] },
    { tsConfig: extractTSConfig("./tsconfig.json") },
  );
  return output.modules
    .filter((module) => module.source.startsWith(`${folder}/`) && /\.tsx?$/.test(module.source))
    .map((module) => ({
      file: module.source,
      imports: module.dependencies.map((dependency) => ({
        name: dependency.module,
        file: dependency.resolved,
        core: dependency.coreModule,
        unresolved: dependency.couldNotResolve,
      })),
    }));
}

/** The layer of a source file: its folder in src, or in src/apps. */
export function layerOf(file) {
  const [, first, second] = file.split("/");
  return first === "apps" ? `apps/${second}` : first;
}

/** The npm package of an import, by its name or, where it reaches for one of the package's files, by the file's place. */
function packageOf(name, file) {
  const inside = name.startsWith(".") && file.includes("node_modules/") ? file.split("node_modules/").at(-1) : name;
  return inside.split("/").slice(0, inside.startsWith("@") ? 2 : 1).join("/");
}

/** Imports that the table does not allow, a sentence each, and files that the graph did not see. */
export function importProblems(graph, table, files) {
  const seen = new Set(graph.map((module) => module.file));
  const problems = files.filter((file) => !seen.has(file)).map((file) => `${file}: the import check did not see this file.`);
  for (const module of graph) {
    const layer = layerOf(module.file);
    const may = table[layer];
    if (!may) {
      problems.push(`${module.file}: layer "${layer}" is not in import-table.mjs.`);
      continue;
    }
    for (const { name, file, core, unresolved } of module.imports) {
      if (core) {
        if (!may.packages.includes("node")) problems.push(`${module.file}: ${layer} may not import Node's ${name}.`);
      } else if (file.startsWith("src/")) {
        const target = layerOf(file);
        if (target !== layer && !may.layers.includes(target)) problems.push(`${module.file}: ${layer} may not import ${target} (${file}).`);
      } else if (file.startsWith("seeds/")) {
        if (layer !== "seeds") problems.push(`${module.file}: only src/seeds may read ${file}.`);
      } else if (file === "package.json") {
        if (!layer.startsWith("apps/")) problems.push(`${module.file}: only an app may read ${file}.`);
      } else if (unresolved && name.startsWith(".")) {
        problems.push(`${module.file}: cannot find ${name}.`);
      } else if (!may.packages.includes(packageOf(name, file))) {
        problems.push(`${module.file}: ${layer} may not import the package ${packageOf(name, file)}.`);
      }
    }
  }
  return problems;
}
