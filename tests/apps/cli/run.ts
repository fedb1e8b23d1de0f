import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../../src/apps/cli/main";

/** What a command line gave. */
export interface Outcome {
  readonly code: number;
  /** Standard output. */
  readonly results: string;
  /** Standard error. */
  readonly messages: string;
}

/** Runs a command line in this process; `lines` is its standard input. */
export async function run(args: readonly string[], lines: readonly string[] = []): Promise<Outcome> {
  const results: string[] = [];
  const messages: string[] = [];
  const code = await main(args, (line) => results.push(line), (line) => messages.push(line), each(lines));
  return { code, results: results.join("\n"), messages: messages.join("\n") };
}

async function* each(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

// Test files share this module: the folder goes with the process that made it, not with the first file that is done.
const folder = mkdtempSync(path.join(tmpdir(), "dealbridge-cli-"));
process.once("exit", () => {
  rmSync(folder, { recursive: true, force: true });
});

/** The path of a file in a folder of this test run's own; with bytes, they are written there. */
export function file(name: string, bytes?: Uint8Array): string {
  const place = path.join(folder, name);
  if (bytes) writeFileSync(place, bytes);
  return place;
}

/** The bytes of a file in that folder. */
export function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(file(name)));
}
