import * as z from "zod/mini";
import seeds from "../../seeds/roadmap.json";
import { load, textSchema } from "./load";
import { patternIdSchema } from "./pattern-id";

const trackId = z.enum(["primary", "deals", "gate"]);
const id = z.string().check(z.minLength(1));

/** The tracks, in the order that the roadmap shows them. */
export const roadmapTracks = /* @__PURE__ */ load("roadmap.json, tracks", z.array(z.strictObject({ id: trackId, name: textSchema })), seeds.tracks);

/** The rows of each pattern's plan. Quarter 1 is the start quarter. */
export const roadmapRows = /* @__PURE__ */ load(
  "roadmap.json, rows",
  z.array(
    z.strictObject({
      pattern: patternIdSchema,
      /** Unique in its pattern. */
      id,
      track: trackId,
      task: textSchema,
      owner: z.enum(["japan", "us", "joint"]),
      quarter: z.int().check(z.gte(1), z.lte(4)),
      /** Month of the quarter in which it starts. */
      month: z.int().check(z.gte(1), z.lte(3)),
      /** Length; 0 is an event on the first day of its month. */
      months: z.int().check(z.gte(0), z.lte(12)),
      /** Rows that must be finished before it starts. */
      after: z.array(id).check(z.maxLength(2)),
    }),
  ),
  seeds.rows,
);

export type RoadmapRow = (typeof roadmapRows)[number];

/** Events beyond the plan whose dates the user enters; clocks may start from them. */
export const roadmapAnchors = /* @__PURE__ */ load("roadmap.json, anchors", z.array(z.strictObject({ id, name: textSchema })), seeds.anchors);

/** Clocks of each pattern, with the row or event that starts them. */
export const roadmapClocks = /* @__PURE__ */ load(
  "roadmap.json, clocks",
  z.array(z.strictObject({ patterns: z.array(patternIdSchema).check(z.minLength(1)), clock: id, anchor: id })),
  seeds.clocks,
);

/** What a reader must know of quarters and lengths, and why the third quarter shows an interim readout. */
export const roadmapNotes = /* @__PURE__ */ load(
  "roadmap.json, notes",
  z.strictObject({ about: textSchema, interim: textSchema }),
  { about: seeds.about, interim: seeds.interimNote },
);
