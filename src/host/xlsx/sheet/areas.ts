import { areaAddress, readAddress, type Area } from "../../../cells/address";

/** Areas as files list them: `A1:B2 D4`. */
export function areaList(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

/** The areas of a list; what is no area is left out. */
export function readAreaList(text: string | undefined): Area[] {
  return (text ?? "").split(/\s+/).flatMap((address) => readAddress(address) ?? []);
}
