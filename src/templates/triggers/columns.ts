import type { Text } from "../../language/text";
import { triggerColumnNotes, triggerColumns, type TriggerColumn, type TriggerColumnSeed, type TriggerWords } from "../../seeds/triggers";
import type { TableColumn } from "../../workbook/blocks/table";
import { nameRef } from "../../workbook/references";
import type { NumberFormat } from "../../workbook/number-format";
import type { Validation } from "../../workbook/validation";
import { numberFrom, pickDay, pickFrom, pickOne, textUpTo, wholeFrom } from "../shared/validations";
import { shownColumns } from "./bands";
import { wordTexts } from "./words";

type Kind = TriggerColumnSeed["kind"];

interface Manner {
  readonly role: "tableBody" | "input" | "result";
  readonly format?: NumberFormat;
  readonly width: number;
  readonly validation?: (title: Text, meaning: Text) => Validation;
}

const wordy: Manner = { role: "tableBody", width: 14, validation: (title, meaning) => textUpTo(1000, title, meaning) };

/** How a column of each kind looks, and what may be typed into it. Amounts and bounds take a mark such as [***] too, so only their length is checked. */
const manners: Readonly<Record<Kind, Manner>> = {
  id: { role: "tableBody", width: 10, validation: (title, meaning) => textUpTo(24, title, meaning) },
  text: wordy,
  list: wordy,
  condition: { ...wordy, width: 15 },
  word: { role: "tableBody", width: 11 },
  money: { role: "input", format: "bound", width: 9, validation: (title, meaning) => textUpTo(60, title, meaning) },
  bound: { role: "input", format: "bound", width: 9, validation: (title, meaning) => textUpTo(60, title, meaning) },
  rate: { role: "input", format: "percent", width: 8, validation: (title, meaning) => numberFrom(0, 1, title, meaning) },
  days: { role: "input", format: "plainInteger", width: 8, validation: (title, meaning) => wholeFrom(0, 3650, title, meaning) },
  rank: { role: "input", format: "plainInteger", width: 8, validation: (title, meaning) => wholeFrom(1, 99, title, meaning) },
  date: { role: "result", format: "date", width: 12, validation: pickDay },
  flag: { role: "input", width: 8, validation: (title, meaning) => textUpTo(10, title, meaning) },
  currency: { role: "input", width: 8, validation: (title, meaning) => textUpTo(3, title, meaning) },
};

/** Names of the cells that hold the words of a column, for lists that are too long or that users add to. */
const wordCells: Readonly<Partial<Record<TriggerColumn, string>>> = { eventType: "EventTypes", payer: "PartyNames", payee: "PartyNames" };

const widths: Readonly<Partial<Record<TriggerColumn, number>>> = {
  category: 15,
  clause: 9,
  eventType: 17,
  eventText: 42,
  evidence: 28,
  indication: 13,
  territory: 16,
  unit: 9,
  dueFrom: 16,
  fxDate: 14,
  dayBasis: 13,
  fxSource: 17,
  treatyForm: 17,
  supplyMetric: 23,
  remedy: 30,
};

/** The columns of the trigger table, named, explained and checked as the seeds say. */
export const triggerTableColumns: readonly TableColumn<TriggerColumn>[] = shownColumns.map((column) => {
  const { name, kind, words } = triggerColumns[column];
  const { role, format, width, validation } = manners[kind];
  const meaning = sentence(triggerColumnNotes[column]);
  const cells = wordCells[column];
  const checked = cells !== undefined ? pickFrom(name, nameRef(cells), meaning) : words !== undefined ? pickOne(name, wordTexts(words as TriggerWords), meaning) : validation?.(name, meaning);
  return { key: column, header: name, role, width: widths[column] ?? width, ...(format && { format }), ...(checked && { validation: checked }) };
});

function sentence({ en, ja }: Text): Text {
  return { en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.`, ja: `${ja}。` };
}
