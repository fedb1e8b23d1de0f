import { describe, expect, it } from "vitest";
import { patternIds } from "../../src/seeds/pattern-id";
import { regulatoryClocks } from "../../src/seeds/regulatory";
import { roadmapAnchors, roadmapClocks, roadmapRows, roadmapTracks, type RoadmapRow } from "../../src/seeds/roadmap";

/** Months since the start of the plan; the end is the month after the last one. */
function monthsOf({ quarter, month, months }: RoadmapRow): { start: number; end: number } {
  const start = quarter * 3 + month - 4;
  return { start, end: start + months };
}

describe.each(patternIds)("roadmap of %s", (pattern) => {
  const rows = roadmapRows.filter((row) => row.pattern === pattern);
  const byId = new Map(rows.map((row) => [row.id, row]));

  it("names each row once and fills every track", () => {
    expect(byId.size).toBe(rows.length);
    for (const { id } of roadmapTracks) expect(rows.filter(({ track }) => track === id).length, id).toBeGreaterThanOrEqual(3);
  });

  it("has predecessors that exist, that end in time, and no circle", () => {
    for (const row of rows) {
      for (const after of row.after) {
        const predecessor = byId.get(after);
        expect(predecessor, `${row.id} after ${after}`).toBeDefined();
        if (predecessor) expect(monthsOf(row).start, `${row.id} after ${after}`).toBeGreaterThanOrEqual(monthsOf(predecessor).end);
      }
    }
    const isCircular = (id: string, seen: readonly string[]): boolean => seen.includes(id) || (byId.get(id)?.after ?? []).some((before) => isCircular(before, [...seen, id]));
    expect(rows.filter(({ id }) => isCircular(id, [])).map(({ id }) => id)).toEqual([]);
  });

  it("ends inside its four quarters", () => {
    expect(rows.filter((row) => monthsOf(row).end > 12).map(({ id }) => id)).toEqual([]);
  });

  it("calls what follows first in human by one quarter an interim readout", () => {
    expect(rows.some(({ task }) => /^First in human/u.test(task.en) && /^FIH/u.test(task.ja))).toBe(true);
    const readouts = rows.filter(({ task }) => /readout/iu.test(task.en));
    expect(readouts.length).toBeGreaterThan(0);
    for (const { task } of readouts) {
      expect(task.en).toMatch(/interim readout/iu);
      expect(task.ja).toMatch(/中間結果/u);
    }
    expect(rows.filter(({ task }) => /topline/iu.test(task.en))).toEqual([]);
  });

  it("starts every clock from a row or an event, and has some of both regions", () => {
    const clocks = roadmapClocks.filter(({ patterns }) => patterns.includes(pattern));
    const starts = [...byId.keys(), ...roadmapAnchors.map(({ id }) => id)];
    for (const { clock, anchor } of clocks) expect(starts, clock).toContain(anchor);
    const regions = clocks.map(({ clock }) => regulatoryClocks.find(({ id }) => id === clock)?.region);
    expect(regions).toEqual(expect.arrayContaining(["JP", "US"]));
    expect(regions).not.toContain(undefined);
  });
});

describe("regulatory clocks", () => {
  it("are each known once, and used", () => {
    expect(new Set(regulatoryClocks.map(({ id }) => id)).size).toBe(regulatoryClocks.length);
    const used = new Set(roadmapClocks.map(({ clock }) => clock));
    expect(regulatoryClocks.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("have a source exactly when they are called sourced", () => {
    for (const { id, status, sources } of regulatoryClocks) expect(sources.length > 0, id).toBe(status === "sourced");
  });
});
