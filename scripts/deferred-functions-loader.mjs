import { readFile } from "node:fs/promises";
import path from "node:path";

const definitionImport = /^import \{ (\w+) \} from "(\.\/([\w-]+)\/[\w-]+)";$/gm;
const definedName = /defineFunction\(\{\s*name: "([A-Z0-9.]+)"/;

// The linter's rules are larger than all functions together: what needs them stands in a chunk of its own.
const needsRules = /^import .* from "\.\.\/\.\.\/lint\/rules\//m;

/**
 * Webpack loader for the catalogue of worksheet functions: each definition becomes its name and a way to load it, a chunk a folder, so that Excel loads a family
 * of functions when one of them is first called.
 */
export default async function deferredFunctions(source) {
  const done = this.async();
  try {
    const deferred = new Map();
    for (const [line, , file] of source.matchAll(definitionImport)) {
      const module = path.join(this.context, `${file}.ts`);
      this.addDependency(module);
      const code = await readFile(module, "utf8");
      const [, name] = definedName.exec(code) ?? [];
      if (name === undefined) throw new Error(`${module} defines no function that can be told by its name.`);
      deferred.set(line, { name, hasRules: needsRules.test(code) });
    }
    done(
      null,
      source.replace(definitionImport, (line, constant, file, folder) => {
        const { name, hasRules } = deferred.get(line);
        const load = `import(/* webpackChunkName: "functions-${hasRules ? "rules" : folder}" */ "${file}").then(({ ${constant} }) => ${constant})`;
        return `const ${constant} = { name: ${JSON.stringify(name)}, load: () => ${load} };`;
      }),
    );
  } catch (error) {
    done(error);
  }
}
