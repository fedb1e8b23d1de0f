import type { Processor } from "../processor";
import type { WireEntry } from "../wire";
import { appContextAnswer, type AppContext } from "./app-context";
import { answerTo, eventFor, readEnvelope, type Envelope } from "./envelope";

/** The host's side of a message channel to one add-in frame. */
export interface Port {
  post(message: string): void;
  /** Calls back for each message of the add-in; gives what stops it. */
  onMessage(listener: (message: unknown) => void): () => void;
}

export interface Endpoint {
  /** Stops answering. */
  dispose(): void;
}

/** Dispatch ids of `executeMethod`. */
const richApiMethod = 93;
const saveSettingsMethod = 76;
const internalError = -1;
/** The library's `ooeOperationNotSupported`, for a method that the host does not know. */
const notSupported = 5000;

/** Answers one add-in over the web protocol: its context, its requests, the events that it registers for, its settings. */
export function createEndpoint(port: Port, processor: Processor, context: AppContext): Endpoint {
  const registered = new Map<string, Envelope>();

  const actions: Record<string, (request: Envelope) => unknown> = {
    ContextActivationManager_getAppContextAsync: () => appContextAnswer(context, processor.session.workbook.settings),
    ContextActivationManager_notifyHost: () => null,
    executeMethod: ({ _data }) => executeMethod(_data, processor),
  };

  function receive(message: unknown): void {
    const request = readEnvelope(message);
    if (!request || request._conversationId !== context.conversation) return;
    if (request._actionType === 1) registered.set(request._actionName, request);
    else if (request._actionType === 2) registered.delete(request._actionName);
    const run = request._actionType === 0 ? actions[request._actionName] : () => ({ Error: 0 });
    if (!run) return port.post(answerTo(request, `${request._actionName} isn't implemented`, internalError));
    port.post(answerTo(request, run(request)));
  }

  function tell(entries: readonly WireEntry[]): void {
    const registration = registered.get("richApiMessage");
    if (registration) port.post(eventFor(registration, { ArrayData: entries }));
  }

  const stops = [port.onMessage(receive), processor.subscribe(tell)];
  return { dispose: () => stops.forEach((stop) => stop()) };
}

interface MethodCall {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [name: string, json: string])[] };
}

const methods: Record<number, (call: MethodCall, processor: Processor) => unknown> = {
  [richApiMethod]: ({ ArrayData }, processor) => ({ Data: [200, ["Content-Type", "application/json"], processor.process(String(ArrayData?.[4]))] }),
  [saveSettingsMethod]: ({ DdaSettingsMethod }, { session }) => {
    const pairs = DdaSettingsMethod?.Properties ?? [];
    session.edit("addin", (workbook) => {
      workbook.settings = Object.fromEntries(pairs.map(([name, json]) => [name, JSON.parse(json) as unknown]));
      workbook.changes.push({ kind: "workbookParts" });
    });
    return {};
  },
};

function executeMethod(data: unknown, processor: Processor): unknown {
  const call = data as MethodCall;
  const method = methods[call.DdaMethod?.DispatchId ?? -1];
  return { Error: method ? 0 : notSupported, Version: 1, ...(method?.(call, processor) as object | undefined) };
}
