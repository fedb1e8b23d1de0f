import type { Text } from "../../language/text";
import type { Block } from "../block";
import type { PlacedChart } from "../laid-out";
import { chartColors } from "../theme";

/** Cells of a chart: a block's key and the part of it. */
export interface ChartCells {
  readonly block: string;
  readonly part: string;
}

/** A native chart of cells on the same sheet; it covers the given rows and columns. */
export function chart(plan: {
  readonly key: string;
  readonly kind: PlacedChart["kind"];
  readonly title: Text;
  readonly series: readonly { readonly name: Text; readonly values: ChartCells; readonly categories: ChartCells }[];
  /** What a screen reader says of it. */
  readonly description: Text;
  readonly rows?: number;
  readonly columns?: number;
  readonly valueAxis?: PlacedChart["valueAxis"];
}): Block {
  return {
    key: plan.key,
    rows: plan.rows ?? 15,
    columns: plan.columns ?? 5,
    draw: (drawing) => {
      const { book, sheet } = drawing.writing;
      const cells = ({ block, part }: ChartCells) => {
        const place = book.part(block, part);
        if (place.sheet !== sheet) throw new Error(`Chart "${plan.key}" takes cells of another sheet: ${block} ${part}`);
        return place.area;
      };
      for (let column = 0; column < drawing.at.columns; column++) drawing.columnWidths.set(drawing.at.column + column, 10);
      drawing.charts.push({
        name: plan.key,
        kind: plan.kind,
        title: drawing.say(plan.title),
        series: plan.series.map(({ name, values, categories }, index) => ({
          name: drawing.say(name),
          values: cells(values),
          categories: cells(categories),
          color: chartColors[index % chartColors.length] ?? chartColors[0],
        })),
        area: drawing.at,
        description: drawing.say(plan.description),
        ...(plan.valueAxis && { valueAxis: plan.valueAxis }),
      });
    },
  };
}
