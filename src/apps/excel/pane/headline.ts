import { areaName } from "../../../core/readiness/missing";
import type { GateReadiness } from "../../../core/readiness/readiness-by-gate";
import type { Language } from "../../../language/text";
import { readinessGates } from "../../../seeds/readiness";
import { word } from "./words";

/** The last gate that is open and the area that holds the next: "CMC gate, held by Access". */
export function headline(gates: readonly GateReadiness[], language: Language): string {
  const firstShut = gates.findIndex(({ isOpen }) => !isOpen);
  const next = gates[firstShut];
  const last = gates[(firstShut === -1 ? gates.length : firstShut) - 1];
  const reached = last ? word("gateReached", language, { gate: gateName(last.gate, language) }) : word("beforeGate", language, { gate: gateName(next?.gate ?? "", language) });
  return next?.binding ? word("heldBy", language, { reached, area: areaName(next.binding, language) }) : reached;
}

/** What a gate is called. */
export function gateName(gate: string, language: Language): string {
  return readinessGates.find(({ id }) => id === gate)?.name[language] ?? gate;
}
