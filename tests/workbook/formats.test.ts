import fc from "fast-check";
import { expect, test } from "vitest";
import { contains, type Area } from "../../src/cells/address";
import { cellLooks, formatsOf } from "../../src/workbook/formats";
import type { PlacedLook } from "../../src/workbook/laid-out";
import { laidOver, type Look } from "../../src/workbook/look";
import { roles } from "../../src/workbook/role";
import { baseLook } from "../../src/workbook/theme";

const area: fc.Arbitrary<Area> = fc.record({ row: fc.integer({ min: 0, max: 5 }), column: fc.integer({ min: 0, max: 5 }), rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) });
const placed: fc.Arbitrary<PlacedLook> = fc.record(
  { area, role: fc.constantFrom(...roles), numberFormat: fc.constantFrom("0.0", "yyyy/m/d"), horizontal: fc.constantFrom("left", "right", "center") },
  { requiredKeys: ["area", "role"] },
);
const print = { orientation: "landscape", area: { row: 1, column: 1, rows: 9, columns: 9 }, footer: "" } as const;

test("formats set one after the other give every cell its whole look, and no part twice", () => {
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 8 }), (looks) => {
      const [base, ...parts] = formatsOf({ looks, print }, "en");
      expect(base?.look).toEqual(baseLook("en"));
      const wanted = cellLooks({ looks });
      for (let row = 0; row < 10; row++) {
        for (let column = 0; column < 10; column++) {
          const here = parts.filter(({ areas }) => areas.some((one) => contains(one, row, column)));
          const drawn = here.reduce<Look>((look, part) => laidOver(look, part.look), {});
          expect(drawn).toEqual(wanted.get(row)?.get(column) ?? {});
          const properties = here.flatMap(({ look }) => Object.keys(look));
          expect(new Set(properties).size).toBe(properties.length);
        }
      }
    }),
  );
});

test("columns that look alike are one rectangle", () => {
  const looks: PlacedLook[] = [0, 1, 2].map((column) => ({ area: { row: 2, column, rows: 5, columns: 1 }, role: column === 1 ? "input" : "tableBody" }));
  const borders = formatsOf({ looks, print }, "en").filter(({ look }) => look.borders);
  expect(borders.map(({ areas }) => areas)).toEqual([[{ row: 2, column: 0, rows: 5, columns: 3 }]]);
});
