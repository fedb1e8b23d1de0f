import { readFile } from "node:fs/promises";
import path from "node:path";

const definitionImport = /^import \{ (\w+) \} from "(\.\/([\w-]+)\/[\w-]+)";$/gm;
const definedName = /defineFunction\(\{\s*name: "([A-Z0-9.]+)"/;

/**
 * Webpack loader for the catalogue of worksheet functions: each definition becomes its name and a way to load it, a chunk a folder, so that Excel loads a family
 * of functions when one of them is first called.
 */
export default async function deferredFunctions(source) {
  const done = this.async();
  try {
    const names = new Map();
    for (const [line, , file] of source.matchAll(definitionImport)) {
      const module = path.join(this.context, `${file}.ts`);
      this.addDependency(module);
      const [, name] = definedName.exec(await readFile(module, "utf8")) ?? [];
      if (name === undefined) throw new Error(`${module} defines no function that can be told by its name.`);
      names.set(line, name);
    }
    done(
      null,
      source.replace(definitionImport, (line, constant, file, folder) => {
        const load = `import(/* webpackChunkName: "functions-${folder}" */ "${file}").then(({ ${constant} }) => ${constant})`;
        return `const ${constant} = { name: ${JSON.stringify(names.get(line))}, load: () => ${load} };`;
      }),
    );
  } catch (error) {
    done(error);
  }
}
