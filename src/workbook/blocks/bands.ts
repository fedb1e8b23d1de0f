import type { Text } from "../../language/text";
import type { Block } from "../block";

/** Names of groups of columns, a band over each in one of two tints, to stand right above their table. */
export function bands(groups: readonly { readonly name: Text; readonly columns: number }[]): Block {
  return {
    rows: 1,
    columns: groups.reduce((sum, { columns }) => sum + columns, 0),
    gapBelow: 0,
    draw: (drawing) => {
      let left = 0;
      for (const [index, { name, columns }] of groups.entries()) {
        const area = drawing.area(0, left, 1, columns);
        drawing.put(0, left, name);
        if (columns > 1) {
          // The band is as wide as its columns, which their own cells decide.
          drawing.texts.pop();
          drawing.merges.push(area);
        }
        drawing.look(area, index % 2 === 0 ? "band" : "otherBand");
        left += columns;
      }
    },
  };
}
