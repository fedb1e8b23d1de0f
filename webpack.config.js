import path from "node:path";
import { fileURLToPath } from "node:url";
import { EsbuildPlugin } from "esbuild-loader";
import { FilesPlugin } from "./scripts/files-plugin.mjs";
import { functionsFiles } from "./scripts/functions-files.mjs";
import { hostedManifest } from "./scripts/hosted-manifest.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** Address that the add-in's files will be served from, as `--env base=https://...`; the manifest in the project names the local one. */
const localBase = "https://localhost:3000";

const officeFromMicrosoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const common = (mode) => ({
  mode,
  devtool: false,
  context: root,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic", jsxImportSource: "preact" } }],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: "es2022", legalComments: "none" })] },
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
});

export default (env, argv) => {
  const base = (env.base ?? localBase).replace(/\/$/, "");
  return {
    ...common(argv.mode ?? "production"),
    target: ["web", "es2022"],
    module: {
      rules: [
        ...common(argv.mode ?? "production").module.rules,
        { test: /src\/(functions|lint)\/.*\.ts$/, enforce: "pre", loader: at("scripts/without-help-loader.mjs") },
        { test: /src\/functions\/catalogue\.ts$/, enforce: "pre", loader: at("scripts/deferred-functions-loader.mjs") },
      ],
    },
    // Made together, since they share nearly all; the build moves what the workbench's pane needs to its own folder.
    entry: { taskpane: "./src/apps/excel/taskpane.ts", pane: "./src/apps/excel/workbench-pane.ts" },
    output: { path: at("dist/excel"), filename: "[name].js", chunkFilename: "[name].js", publicPath: "" },
    plugins: [
      new FilesPlugin(() => [
        { file: "taskpane.html", from: at("src/apps/excel/pane/pane.html"), change: (html) => html.replace("OFFICE_JS", officeFromMicrosoft).replace("PANE_JS", "taskpane.js") },
        { file: "pane.css", from: at("src/apps/excel/pane/pane.css") },
        { file: "manifest.xml", from: at("manifest.xml"), change: (xml) => hostedManifest(xml, localBase, base) },
        ...[16, 32, 64, 80, 128].map((size) => ({ file: `assets/icon-${size}.png`, from: at(`assets/icon-${size}.png`) })),
        ...functionsFiles(root),
      ]),
    ],
  };
};
