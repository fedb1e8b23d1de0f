import { distanceBetween } from "../../language/distance";
import type { Text } from "../../language/text";

/** ` Did you mean X?` for the closest known name within two slips of the pen, or nothing. */
export function nearest(wanted: string, known: readonly string[]): Text {
  const [best] = known
    .map((name) => ({ name, distance: distanceBetween(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= 2)
    .sort((one, other) => one.distance - other.distance);
  return best ? { en: ` Did you mean ${best.name}?`, ja: `「${best.name}」のことですか。` } : { en: "", ja: "" };
}
