import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCellError, type Grid, type Scalar } from "../../src/cells/value";
import { isGrid, type Argument } from "../../src/functions/argument";
import { callFunction } from "../../src/functions/call";
import { catalogue } from "../../src/functions/catalogue";
import { readLiteralCall } from "../../src/functions/literal-call";
import { say } from "../../src/language/text";

const odd: fc.Arbitrary<Scalar> = fc.constantFrom<Scalar[]>(null, "", " ", 0, -0, -1, 0.5, 1e308, -1e308, 5e-324, 2_958_465, 46_000, true, "2027-04-01", "Total", "=1", "constructor", { error: "#DIV/0!" }, { error: "#N/A" });

/** One cell, or a whole argument, put in another's place; or a range with a row more, a row less, or on its side. */
const spoil = fc.record({ argument: fc.nat(), row: fc.nat(), column: fc.nat(), cell: odd, how: fc.constantFrom("cell", "cell", "cell", "argument", "blankRow", "fewer", "turned") });
type Spoil = typeof spoil extends fc.Arbitrary<infer Value> ? Value : never;

function spoilt(args: readonly Argument[], { argument, row, column, cell, how }: Spoil): readonly Argument[] {
  const place = argument % args.length;
  return args.map((given, index) => {
    if (index !== place) return given;
    if (!isGrid(given) || how === "argument") return cell;
    if (how === "blankRow") return [...given.slice(0, row % given.length), given[0]?.map(() => null) ?? [], ...given.slice(row % given.length)];
    if (how === "fewer") return given.slice(0, -1);
    if (how === "turned") return given[0]?.map((_, across) => given.map((line) => line[across] ?? null)) ?? given;
    return given.map((line, down) => line.map((held, across) => (down === row % given.length && across === column % line.length ? cell : held)));
  });
}

describe.each(catalogue.map((definition) => [definition.name, definition] as const))("%s", (_, definition) => {
  const calls = definition.examples.map(({ call }) => readLiteralCall(call)?.args ?? []).filter((args) => args.length > 0);

  test("answers or refuses with a sentence when its examples are spoilt", () => {
    fc.assert(
      fc.property(fc.constantFrom(...calls), fc.array(spoil, { minLength: 1, maxLength: 3 }), (args, spoils) => {
        const outcome = callFunction(definition, spoils.reduce(spoilt, args));
        if ("error" in outcome) {
          expect(say(outcome.message, "en")).not.toMatch(/fault of its own|undefined|NaN|Infinity|\[object/);
          return;
        }
        for (const row of Array.isArray(outcome.value) ? (outcome.value as Grid) : [[outcome.value as Scalar]]) {
          for (const held of row) expect(typeof held === "number" ? Number.isFinite(held) : held === null || typeof held !== "object" || isCellError(held)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
