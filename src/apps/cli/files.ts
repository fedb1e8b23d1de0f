import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { UsageError } from "./command";

/** Largest file that is read: workbooks beyond it are not what this tool is for. */
const largestFile = 256 * 1024 * 1024;

/** The bytes of an input file; a sentence when it isn't there, is a folder or is too large. */
export function readInput(file: string): Uint8Array {
  if (!existsSync(file)) throw new UsageError(`There is no file "${file}".`);
  const { size } = statSync(file);
  if (!statSync(file).isFile()) throw new UsageError(`"${file}" is not a file.`);
  if (size > largestFile) throw new UsageError(`"${file}" is ${Math.round(size / 1048576)} MB; the largest that can be read is ${largestFile / 1048576} MB.`);
  return readFileSync(file);
}

/** Writes a whole file or nothing: into a neighbour first, then renamed. An existing file needs `force`. */
export function writeOutput(file: string, bytes: Uint8Array, force: boolean): void {
  refuseToOverwrite(file, force);
  const partial = `${file}.partial`;
  try {
    writeFileSync(partial, bytes);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw new UsageError(`"${file}" can't be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Asked before the work starts, so that a run doesn't end in a refusal. */
export function refuseToOverwrite(file: string, force: boolean): void {
  if (existsSync(file) && !force) throw new UsageError(`"${file}" exists already; --force writes over it.`);
}
