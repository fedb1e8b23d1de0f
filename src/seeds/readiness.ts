import * as z from "zod/mini";
import seeds from "../../seeds/readiness.json";
import { load, sourceSchema, textSchema } from "./load";

const areaId = z.enum(["data", "cmc", "clinical", "access", "contracts"]);
const kind = z.enum(["must", "should"]);
const status = z.enum(["notStarted", "inProgress", "met", "notApplicable"]);
const proof = z.enum(["regulator", "signed", "thirdParty", "internal", "none"]);
const age = z.enum(["fresh", "ageing", "stale", "undated", "ahead", "unproven"]);
const column = z.enum(["area", "item", "kind", "status", "proof", "proofNeeded", "proofDate", "validUntil", "weight"]);
const share = z.number().check(z.gte(0), z.lte(1));
const days = z.int().check(z.positive());

export type AreaId = z.output<typeof areaId>;
export type ItemKind = z.output<typeof kind>;
export type ItemStatus = z.output<typeof status>;
export type Proof = z.output<typeof proof>;
export type ProofAge = z.output<typeof age>;
export type Light = "Green" | "Amber" | "Red";

/** The five areas, in the order that tables and ties follow. */
export const readinessAreas = /* @__PURE__ */ load(
  "readiness.json, areas",
  z.array(z.strictObject({ id: areaId, name: textSchema, work: textSchema, greenLight: textSchema })),
  seeds.areas,
);

/** The checklist that the template starts with: what each item asks, what shows it, and the grade of proof it needs. */
export const readinessCriteria = /* @__PURE__ */ load(
  "readiness.json, criteria",
  z.array(z.strictObject({ id: z.string(), area: areaId, kind, item: textSchema, shownBy: textSchema, proofNeeded: proof })),
  seeds.criteria,
);

/** The numbers of the model. Qualities, shares and evidence are fractions. */
export const readinessSettings = /* @__PURE__ */ load(
  "readiness.json, settings",
  z.strictObject({
    quality: z.record(proof, share),
    /** Proof that keeps its worth until its last valid day; all other proof fades. */
    lasting: z.array(proof),
    graceDays: days,
    halfLifeDays: days,
    freshEnough: share,
    green: z.strictObject({ shareMet: share, evidence: share }),
    amber: z.strictObject({ evidence: share }),
    /** Least evidence that an area counts with when gaps are put in order. */
    rankingFloor: share,
    tolerance: z.number(),
    note: textSchema,
    sources: z.array(sourceSchema),
  }),
  seeds.settings,
);

/** The gates in order; an area that a gate doesn't name may have any light. */
export const readinessGates = /* @__PURE__ */ load(
  "readiness.json, gates",
  z.array(z.strictObject({ id: z.string(), name: textSchema, needs: z.partialRecord(areaId, z.enum(["Green", "Amber"])) })),
  seeds.gates,
);

/** What columns, kinds, statuses, proofs, their age and lights are called. */
export const readinessWords = /* @__PURE__ */ load(
  "readiness.json, words",
  z.strictObject({
    columns: z.record(column, textSchema),
    kind: z.record(kind, textSchema),
    status: z.record(status, textSchema),
    proof: z.record(proof, textSchema),
    age: z.record(age, textSchema),
    light: z.record(z.enum(["Green", "Amber", "Red", "n/a"]), textSchema),
  }),
  seeds.words,
);
