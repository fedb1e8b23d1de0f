import { expect, it } from "vitest";
import { patternIds } from "../../src/seeds/pattern-id";
import { patterns } from "../../src/seeds/patterns";

it("has each pattern once, in order", () => {
  expect(patterns.map(({ id }) => id)).toEqual(patternIds);
});

it("tells patterns apart in everything that they say", () => {
  const parts = [
    patterns.map(({ name }) => name.en),
    patterns.map(({ description }) => description.ja),
    patterns.map(({ money }) => money.en),
    patterns.map(({ territories }) => territories.japan.en + territories.us.en),
    patterns.flatMap(({ drivers }) => drivers.map(({ en }) => en)),
  ];
  for (const texts of parts) expect(new Set(texts).size).toBe(texts.length);
});
