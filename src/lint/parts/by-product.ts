import { bare } from "../../core/contract/bare";
import type { TriggerRow } from "../../core/contract/trigger-row";

/** Rows product by product, in order; rows that name none are of one product. Reads product. */
export function byProduct(rows: readonly TriggerRow[]): ReadonlyMap<string, readonly [TriggerRow, ...TriggerRow[]]> {
  const products = new Map<string, [TriggerRow, ...TriggerRow[]]>();
  for (const row of rows) {
    const product = productKey(row);
    const known = products.get(product);
    if (known) known.push(row);
    else products.set(product, [row]);
  }
  return products;
}

/** A row's product as products are compared. Reads product. */
export function productKey(row: TriggerRow): string {
  return bare(row.at("product") ?? "");
}
