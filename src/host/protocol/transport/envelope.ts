/** A message of the web protocol; it travels as JSON text through `postMessage`. */
export interface Envelope {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data: unknown;
  /** On a request: 0 call, 1 start and 2 stop hearing an event. */
  readonly _actionType?: 0 | 1 | 2;
  /** On an answer: 0 fine, -5 access denied, others an internal error. */
  readonly _errorCode?: number;
  /** On an answer: 0 to a call, 1 an event. */
  readonly _responseType?: 0 | 1;
  readonly _serializerVersion: number;
}

/** Reads a message of an add-in; anything else that a window may receive is `undefined`. */
export function readEnvelope(text: unknown): Envelope | undefined {
  if (typeof text !== "string" || !text.includes("_messageType")) return undefined;
  try {
    const message: unknown = JSON.parse(text);
    const isRequest = typeof message === "object" && message !== null && "_messageType" in message && message._messageType === 0;
    return isRequest ? (message as Envelope) : undefined;
  } catch {
    return undefined;
  }
}

/** The answer to a call, as text. */
export function answerTo(request: Envelope, data: unknown, errorCode = 0): string {
  return envelope(request, request._correlationId, data, 0, errorCode);
}

/** An event for whoever asked for it by that request, as text. */
export function eventFor(request: Envelope, data: unknown): string {
  return envelope(request, request._correlationId, data, 1, 0);
}

function envelope({ _actionName, _conversationId, _origin }: Envelope, correlation: number, data: unknown, responseType: 0 | 1, errorCode: number): string {
  const message: Envelope = {
    _messageType: 1,
    _actionName,
    _conversationId,
    _correlationId: correlation,
    ...(_origin === undefined ? {} : { _origin }),
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  };
  return JSON.stringify(message);
}
