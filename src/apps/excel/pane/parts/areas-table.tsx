import type { AreaReadiness } from "../../../../core/readiness/readiness-by-area";
import type { Language } from "../../../../language/text";
import { readinessWords } from "../../../../seeds/readiness";
import { word } from "../words";

/** A row for each area: its score, light and open musts. */
export function AreasTable({ areas, language }: { readonly areas: readonly AreaReadiness[]; readonly language: Language }) {
  if (areas.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{word("area", language)}</th>
          <th scope="col" class="number">
            {word("areaScore", language)}
          </th>
          <th scope="col">{word("light", language)}</th>
          <th scope="col" class="number">
            {word("openMusts", language)}
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ name, score, openMusts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="number">{score && Math.round(score.evidence * 100)}</td>
            <td>
              <span class={`light ${score?.light.toLowerCase() ?? ""}`}>{readinessWords.light[score?.light ?? "n/a"][language]}</span>
            </td>
            <td class="number">{openMusts.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
