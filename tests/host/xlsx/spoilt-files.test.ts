import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { Refusal } from "../../../src/language/refusal";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { unsupportedParts } from "../../../src/host/xlsx/unsupported-parts";
import { writeXlsx } from "../../../src/host/xlsx/write-xlsx";
import { customFunctions, richWorkbook } from "./rich-workbook";

/** Reads a file whole; a refusal is fine, any other error is not. */
function readsOrRefuses(bytes: Uint8Array): void {
  try {
    unsupportedParts(bytes);
    writeXlsx(readXlsx(bytes, { customFunctions }), { customFunctions });
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    expect(problem.in("ja").length).toBeGreaterThan(10);
  }
}

const whole = writeXlsx(richWorkbook(), { customFunctions });
const parts = unzipSync(whole);
const names = Object.keys(parts);

it("a file with any byte changed is read or refused", () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const spoilt = whole.slice();
      spoilt[at] = byte;
      readsOrRefuses(spoilt);
    }),
    { numRuns: 80 },
  );
});

it("a file with any value of any part changed is read or refused", () => {
  const junk = fc.constantFrom("", "-1", "99999999999", "constructor", "__proto__", "A0", "XFE1", "'", "NaN", "1e400", "[", "LET(", "{", "1:1:1");
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(10_000), junk, (name, place, value) => {
      const text = strFromU8(parts[name] ?? new Uint8Array());
      const values = [...text.matchAll(/(?<=")[^"<>]*(?=")|(?<=>)[^<]+(?=<)/g)];
      const chosen = values[place % Math.max(1, values.length)];
      const changed = chosen ? text.slice(0, chosen.index) + value + text.slice(chosen.index + chosen[0].length) : text;
      readsOrRefuses(zipSync({ ...parts, [name]: strToU8(changed) }, { level: 0 }));
    }),
    { numRuns: 200 },
  );
});

it("a file without any one of its parts is read or refused", () => {
  for (const name of names) readsOrRefuses(zipSync(Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name)), { level: 0 }));
});
