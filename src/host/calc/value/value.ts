import type { Area } from "../../../cells/address";
import type { ErrorCode } from "../../../cells/value";
import type { Expression } from "../formula/expression";
import type { SheetModel } from "../../model/workbook-model";

/** The kinds of value, numbered as the engine numbers them: its functions take and give the first six as they are. */
export const Kind = { Blank: 0, Number: 1, Text: 2, Boolean: 3, Failure: 4, Array: 5, Reference: 6, Lambda: 7 } as const;

export interface BlankValue {
  readonly kind: 0;
}
export interface NumberValue {
  readonly kind: 1;
  readonly value: number;
}
export interface TextValue {
  readonly kind: 2;
  readonly value: string;
}
export interface BooleanValue {
  readonly kind: 3;
  readonly value: boolean;
}
/** An error. The same object travels through a formula, so its sentence arrives where the error does. */
export interface Failure {
  readonly kind: 4;
  readonly code: ErrorCode;
  readonly message?: string;
}

/** What one cell can hold. */
export type Atom = BlankValue | NumberValue | TextValue | BooleanValue | Failure;

export interface ArrayValue {
  readonly kind: 5;
  readonly rows: readonly (readonly Atom[])[];
  readonly height: number;
  readonly width: number;
  /** For SUBTOTAL and AGGREGATE: cells that are subtotals themselves, rows that are hidden. */
  readonly subtotalMask?: readonly (readonly boolean[])[];
  readonly hiddenRowMask?: readonly boolean[];
  /** True when it was read from whole rows or columns, and ends where the workbook's contents end: all beyond is blank. */
  readonly isClipped?: boolean;
}

export interface SheetArea extends Area {
  readonly sheet: SheetModel;
}

/** One or more areas, not yet read. */
export interface ReferenceValue {
  readonly kind: 6;
  readonly areas: readonly SheetArea[];
}

export interface LambdaValue {
  readonly kind: 7;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
  readonly body: Expression;
  readonly scope: Scope | undefined;
}

export type Value = Atom | ArrayValue | ReferenceValue | LambdaValue;

/** Names bound by LET and LAMBDA, the innermost first; `undefined` stands for an optional parameter that was left out. */
export interface Scope {
  readonly name: string;
  readonly value: Value | undefined;
  readonly outer: Scope | undefined;
}

export const blank: BlankValue = { kind: 0 };
/** A blank that a custom function gave: it stays blank in its cell, where a blank that was read from a cell shows 0. */
export const nothing: BlankValue = { kind: 0 };
export const yes: BooleanValue = { kind: 3, value: true };
export const no: BooleanValue = { kind: 3, value: false };

export function numberValue(value: number): NumberValue | Failure {
  return Number.isFinite(value) ? { kind: 1, value } : failure("#NUM!");
}

export function textValue(value: string): TextValue {
  return { kind: 2, value };
}

export function booleanValue(value: boolean): BooleanValue {
  return value ? yes : no;
}

/** An error, with its sentence where there is one to tell. */
export function failure(code: ErrorCode, message?: string): Failure {
  return message === undefined ? { kind: 4, code } : { kind: 4, code, message };
}

/** An array of rows of one length; no rows or columns at all are Excel's #CALC!. */
export function arrayValue(rows: readonly (readonly Atom[])[]): ArrayValue | Failure {
  const width = rows[0]?.length ?? 0;
  return width === 0 ? failure("#CALC!", "The result is an empty array.") : { kind: 5, rows, height: rows.length, width };
}

/** The item of an array, or the value itself where it is not one: single rows and columns repeat, beyond the end is #N/A. */
export function itemAt(value: Atom | ArrayValue, row: number, column: number): Atom {
  if (value.kind !== Kind.Array) return value;
  const item = value.rows[value.height === 1 ? 0 : row]?.[value.width === 1 ? 0 : column];
  return item ?? failure("#N/A");
}

/** The first item of an array, or the value itself. */
export function firstOf(value: Atom | ArrayValue): Atom {
  return itemAt(value, 0, 0);
}
