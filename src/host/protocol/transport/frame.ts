import type { Processor } from "../processor";
import { frameName, type AppContext } from "./app-context";
import { createEndpoint, type Endpoint } from "./endpoint";

/**
 * Answers the add-in in a frame of this page. Call it before the frame gets its `src`: it sets the frame's name, from which office.js
 * knows its host. Page and add-in are served over https from the same host name.
 */
export function answerFrame(frame: HTMLIFrameElement, processor: Processor, context: AppContext): Endpoint {
  frame.name = frameName(context, window.location.origin);
  return createEndpoint(
    {
      post: (message) => frame.contentWindow?.postMessage(message, new URL(frame.src, window.location.href).origin),
      onMessage(listener) {
        const hear = (event: MessageEvent<unknown>) => {
          if (event.source === frame.contentWindow) listener(event.data);
        };
        window.addEventListener("message", hear);
        return () => window.removeEventListener("message", hear);
      },
    },
    processor,
    context,
  );
}
