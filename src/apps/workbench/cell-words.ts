import { cellAddress, type Area } from "../../cells/address";
import { isCellError } from "../../cells/value";
import { cellAt } from "../../host/model/cells";
import { displayText } from "../../host/model/display/display-text";
import type { Font } from "../../host/model/format";
import { formatAt } from "../../host/model/looks/format-at";
import { activeSheetOf } from "../../host/model/sheets/find-sheet";
import type { HostSession } from "../../host/session";
import { typedTextOf } from "./editing/typed-text";
import type { CellSource } from "./grid/describe-cells";
import type { ConditionalLooks } from "./grid/look";
import type { Place } from "./grid/selection";
import { summaryOf } from "./grid/selection-summary";
import type { Speech } from "./speech";

/** What the page says of the active cell. */
export interface CellWords {
  readonly typed: string;
  readonly shown: string;
  readonly label: string;
  /** Why it shows an error, else what its validation or comment has to say. */
  readonly sentence: string;
}

export function wordsOf(session: HostSession, speech: Speech, place: Place, prompt: { title: string; message: string } | undefined): CellWords {
  const sheet = activeSheetOf(session.workbook);
  const cell = cellAt(sheet, place.row, place.column);
  const address = cellAddress(place.row, place.column);
  const shown = displayText(cell?.value ?? null, formatAt(sheet, place.row, place.column).numberFormat, speech.language);
  const sentence = sentenceOf(session, speech, place) || (prompt ? [prompt.title, prompt.message].filter(Boolean).join(": ") : "");
  const label = speech.say(shown === "" ? "blankCell" : "cellLabel", { cell: address, text: shown });
  const typed = typedTextOf(cell, formatAt(sheet, place.row, place.column).numberFormat);
  return { typed, shown, label: [label, sentence].filter(Boolean).join(". "), sentence };
}

/** What explains a cell beyond its value: an error's sentence, what can't be calculated, a comment. */
export function sentenceOf(session: HostSession, speech: Speech, { row, column }: Place): string {
  const sheet = activeSheetOf(session.workbook);
  const problem = session.problems.find((one) => one.sheet === sheet.id && one.row === row && one.column === column);
  if (problem) return speech.say("problem", { cell: cellAddress(row, column), problem: problem.problem });
  const value = cellAt(sheet, row, column)?.value;
  if (isCellError(value) && value.message) return value.message;
  const comment = sheet.comments.find((one) => one.row === row && one.column === column);
  return comment ? speech.say("commentBy", { author: comment.author, content: comment.content }) : "";
}

/** What the grid asks of each cell that it draws. */
export function cellSource(session: HostSession, speech: Speech, conditional: ConditionalLooks): Omit<CellSource, "selection"> {
  const sheet = activeSheetOf(session.workbook);
  const commented = new Set(sheet.comments.map(({ row, column }) => `${row},${column}`));
  const troubled = new Set(session.problems.filter((one) => one.sheet === sheet.id).map(({ row, column }) => `${row},${column}`));
  return {
    conditional,
    language: speech.language,
    hasComment: (row, column) => commented.size > 0 && commented.has(`${row},${column}`),
    titleOf(row, column, cell) {
      const hasMore = isCellError(cell?.value) || (commented.size > 0 && commented.has(`${row},${column}`)) || (troubled.size > 0 && troubled.has(`${row},${column}`));
      return hasMore ? sentenceOf(session, speech, { row, column }) : "";
    },
  };
}

/** The font that an edit of a cell is written in. */
export function fontOf(session: HostSession, { row, column }: Place): Font | undefined {
  return formatAt(activeSheetOf(session.workbook), row, column).font;
}

/** Average, count and sum of the selected cells, or nothing for fewer than two. */
export function selectionSummary(session: HostSession, speech: Speech, area: Area): string {
  const figures = summaryOf(activeSheetOf(session.workbook), area);
  if (!figures) return "";
  const { average, count, sum } = figures;
  if (average === undefined) return speech.say("count", { count: String(count) });
  const say = (value: number) => displayText(Number(value.toPrecision(10)), "General", speech.language);
  return speech.say("summary", { average: say(average), count: String(count), sum: say(sum) });
}
