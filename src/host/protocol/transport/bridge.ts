import type { Processor } from "../processor";

/** The object that the library's `HostBridge.init` takes, for pages over plain http. The library sets `onMessageFromHost`. */
export interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
  /** Stops telling events. */
  dispose(): void;
}

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly message?: { readonly body?: unknown };
}

const requestType = 1;
const eventType = 3;

/** Answers office.js through its HostBridge: requests by their id, events as they come. */
export function createBridge(processor: Processor): Bridge {
  const stop = processor.subscribe((entries) => bridge.onMessageFromHost(JSON.stringify({ type: eventType, message: { entries } })));
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeRequest;
      if (request.type !== requestType) return;
      const body = request.message?.body;
      const answer = processor.process(typeof body === "string" ? body : JSON.stringify(body));
      const message = { statusCode: 200, headers: { "Content-Type": "application/json" }, body: answer };
      // The library remembers who waits only after this call has returned.
      queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify({ id: request.id, type: requestType, message })));
    },
    onMessageFromHost: () => undefined,
    dispose: stop,
  };
  return bridge;
}
