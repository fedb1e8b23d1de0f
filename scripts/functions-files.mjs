import path from "node:path";
import { importTypeScript } from "./import-typescript.mjs";

/** The metadata files that Excel reads, generated from the function definitions: functions.json and its Japanese twin. */
export function functionsFiles(root) {
  const imported = importTypeScript(path.join(root, "src/functions/metadata.ts"));
  const metadata = async (language) => JSON.stringify((await imported).functionsMetadata(language), null, 2) + "\n";
  return [
    { file: "functions.json", content: () => metadata("en") },
    { file: "functions.ja-JP.json", content: () => metadata("ja") },
  ];
}
