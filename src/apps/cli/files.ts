import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { Refusal } from "../../language/refusal";
import type { Call } from "./command";

/** Largest file that is read: workbooks beyond it are not what this tool is for. */
const largestMegabytes = 256;

/** The bytes of an input file; a sentence when it isn't there, is a folder or is too large. */
export function readInput(file: string): Uint8Array {
  if (!existsSync(file)) throw new Refusal({ en: 'There is no file "{file}".', ja: "ファイル「{file}」が見つかりません。" }, { file });
  const found = statSync(file);
  if (!found.isFile()) throw new Refusal({ en: '"{file}" is not a file.', ja: "「{file}」はファイルではありません。" }, { file });
  const megabytes = Math.round(found.size / 1_048_576);
  if (megabytes > largestMegabytes) {
    throw new Refusal({ en: '"{file}" is {megabytes} MB; the largest that can be read is {largest} MB.', ja: "「{file}」は {megabytes} MB です。読み込めるのは {largest} MB までです。" }, { file, megabytes, largest: largestMegabytes });
  }
  return readFileSync(file);
}

/** Where `--out` says the result goes; asked before the work starts, so that a run doesn't end in a refusal. */
export function outputOf({ out, force }: Call["options"], example: string): string {
  if (typeof out !== "string" || out === "") throw new Refusal({ en: "Say where the result goes: --out {example}", ja: "出力先を指定してください:--out {example}" }, { example });
  if (existsSync(out) && force !== true) throw new Refusal({ en: '"{out}" exists already; --force writes over it.', ja: "「{out}」は既にあります。上書きするには --force を付けてください。" }, { out });
  return out;
}

/** Writes a whole file or nothing: into a new neighbour first, then renamed. */
export function writeOutput(file: string, bytes: Uint8Array): void {
  const partial = `${file}.${String(process.pid)}.partial`;
  try {
    writeFileSync(partial, bytes, { flag: "wx" });
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    const problem = error instanceof Error ? error.message : String(error);
    throw new Refusal({ en: '"{file}" can\'t be written: {problem}', ja: "「{file}」に書き込めません:{problem}" }, { file, problem });
  }
}
