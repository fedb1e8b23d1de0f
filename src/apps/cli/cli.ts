import { main } from "./main";

// A closed pipe (`| head`) ends the output, not the program with a stack trace.
process.stdout.on("error", () => process.exit(0));

main(
  process.argv.slice(2),
  (line) => process.stdout.write(`${line}\n`),
  (line) => process.stderr.write(`${line}\n`),
).then((code) => {
  process.exitCode = code;
});
