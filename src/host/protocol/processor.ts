import type { Calculator } from "../calc/calculator";
import type { WorkbookModel } from "../model/workbook-model";
import type { HostSession } from "../session";
import { EventRegistrations } from "./event-registrations";
import { entriesOf } from "./events";
import { FunctionChannel } from "./function-channel";
import type { Host } from "./host";
import { HostError, notImplemented } from "./host-error";
import { RequestObjects } from "./object-paths";
import { readRequest } from "./read-request";
import { References } from "./references";
import { runRequest, wireError } from "./run-request";
import { toHostError } from "./running";
import { byteLength, Statistics } from "./statistics";
import type { WireEntry, WireResponse } from "./wire";

export interface ProcessorOptions {
  /** Calculates before an action that shows values between two that change some; without it such values are those before the request. */
  readonly calculator?: Calculator;
  /** Largest body of a request or an answer, in bytes; Excel on the web takes 5 MB. */
  readonly payloadLimit?: number;
}

/** Answers office.js out of an open workbook. */
export interface Processor {
  /** Answers one request: JSON text in, JSON text out. It never throws. */
  process(body: string): string;
  readonly statistics: Statistics;
  readonly references: References;
  readonly session: HostSession;
  /** Hears what the host has to tell its clients, after the answer of the request that caused it. */
  subscribe(listener: (entries: readonly WireEntry[]) => void): () => void;
  /** Tells all clients something. */
  tell(entries: readonly WireEntry[]): void;
  readonly functions: FunctionChannel;
  /** Stops listening to the session. */
  dispose(): void;
}

/** Connects the protocol to an open workbook. */
export function createProcessor(session: HostSession, { calculator, payloadLimit = 5 * 1024 * 1024 }: ProcessorOptions = {}): Processor {
  const statistics = new Statistics();
  const references = new References();
  const registrations = new EventRegistrations();
  const listeners = new Set<(entries: readonly WireEntry[]) => void>();
  const functions = new FunctionChannel();
  let edited: WorkbookModel | undefined;
  let calculatedChanges = 0;

  const host: Host = {
    get workbook() {
      return edited ?? session.workbook;
    },
    references,
    registrations,
    functions,
    evaluate(...formula) {
      if (!calculator) throw notImplemented("calculation");
      return calculator.evaluate(...formula);
    },
  };

  const runner = {
    edit(change: () => void): void {
      session.edit("addin", (workbook) => {
        edited = workbook;
        calculatedChanges = workbook.changes.length;
        try {
          change();
        } finally {
          edited = undefined;
        }
      });
    },
    needsCalculation: () => calculator !== undefined && host.workbook.changes.length > calculatedChanges,
    calculate(): void {
      calculator?.calculate(host.workbook);
      calculatedChanges = host.workbook.changes.length;
    },
  };

  function tell(entries: readonly WireEntry[]): void {
    if (entries.length > 0) queueMicrotask(() => listeners.forEach((listener) => listener(entries)));
  }

  function answer(body: string, requestBytes: number): { response: WireResponse; actions: number } {
    if (requestBytes > payloadLimit) throw new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.", 413, "");
    const request = readRequest(body);
    const objects = new RequestObjects(request.ObjectPaths, host);
    return { response: runRequest({ request, objects, host }, runner), actions: request.Actions.length };
  }

  function process(body: string): string {
    const requestBytes = byteLength(body);
    let answered: { response: WireResponse; actions: number };
    try {
      answered = answer(body, requestBytes);
    } catch (error) {
      answered = { response: { Error: wireError(toHostError(error, "")) }, actions: 0 };
    }
    let text = JSON.stringify(answered.response);
    if (byteLength(text) > payloadLimit) {
      answered.response = { Error: wireError(new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413, "")) };
      text = JSON.stringify(answered.response);
    }
    const error = answered.response.Error?.Code;
    statistics.record({ requestBytes, responseBytes: byteLength(text), actions: answered.actions, ...(error === undefined ? {} : { error }) });
    return text;
  }

  const unsubscribe = session.subscribe((event) => tell(entriesOf(event, session.workbook, registrations)));
  return {
    process,
    statistics,
    references,
    session,
    tell,
    functions,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: unsubscribe,
  };
}
