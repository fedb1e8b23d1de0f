import { readFile } from "node:fs/promises";
import webpack from "webpack";

/**
 * Puts files beside the bundles: `list()` gives entries `{ file, from, change? }`, read afresh at each build, or
 * `{ file, content }` with a function that makes the text.
 */
export class FilesPlugin {
  constructor(list) {
    this.list = list;
  }

  apply(compiler) {
    const { RawSource } = webpack.sources;
    compiler.hooks.thisCompilation.tap("FilesPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "FilesPlugin", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const { file, from, change, content } of this.list()) {
            if (from) compilation.fileDependencies.add(from);
            const bytes = from ? await readFile(from) : await content();
            compilation.emitAsset(file, new RawSource(change ? change(bytes.toString("utf8")) : bytes));
          }
        },
      );
    });
  }
}
