import { createInterface } from "node:readline";
import { main } from "./main";
import { terminalOf } from "./terminal-of";

// A closed pipe (`| head`) ends the output, not the program with a stack trace.
process.stdout.on("error", () => process.exit(0));

const input: AsyncIterable<string> = { [Symbol.asyncIterator]: () => createInterface({ input: process.stdin, crlfDelay: Infinity })[Symbol.asyncIterator]() };

main(
  process.argv.slice(2),
  (line) => process.stdout.write(`${line}\n`),
  (line) => process.stderr.write(`${line}\n`),
  input,
  terminalOf(process.stdout, process.env),
)
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error: unknown) => {
    process.stderr.write(`This is a fault of the program itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  });
