import { describe, expect, it } from "vitest";
import { terminalOf } from "../../../src/apps/cli/terminal-of";

describe("what output is looked at with", () => {
  it.each([
    [{ isTTY: true, columns: 80 }, {}, { width: 80, hasColors: true }],
    [{ isTTY: true, columns: 20 }, {}, { width: 40, hasColors: true }],
    [{ isTTY: true, columns: 80 }, { NO_COLOR: "1" }, { width: 80, hasColors: false }],
    [{ isTTY: true, columns: 80 }, { NO_COLOR: "" }, { width: 80, hasColors: true }],
    [{ isTTY: true, columns: 80 }, { TERM: "dumb" }, { width: 80, hasColors: false }],
    [{}, {}, { width: 100, hasColors: false }],
    [{}, { FORCE_COLOR: "1" }, { width: 100, hasColors: true }],
    [{ isTTY: true, columns: 80 }, { FORCE_COLOR: "0" }, { width: 80, hasColors: false }],
  ])("%j %j", (stream, environment, terminal) => {
    expect(terminalOf(stream, environment)).toEqual(terminal);
  });
});
