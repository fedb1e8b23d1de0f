import { areaName } from "../../../../core/readiness/missing";
import type { GateReadiness } from "../../../../core/readiness/readiness-by-gate";
import type { Language } from "../../../../language/text";
import { gateName } from "../headline";
import { word } from "../words";

/** A row for each gate: whether it is open, and the area that holds it. */
export function GatesTable({ gates, language }: { readonly gates: readonly GateReadiness[]; readonly language: Language }) {
  if (gates.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{word("gate", language)}</th>
          <th scope="col">{word("gateState", language)}</th>
          <th scope="col">{word("binding", language)}</th>
        </tr>
      </thead>
      <tbody>
        {gates.map(({ gate, isOpen, binding }) => (
          <tr key={gate}>
            <th scope="row">{gateName(gate, language)}</th>
            <td>
              <span class={`light ${isOpen ? "green" : "red"}`}>{word(isOpen ? "open" : "shut", language)}</span>
            </td>
            <td>{binding && areaName(binding, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
