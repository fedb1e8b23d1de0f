import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { Processor } from "../../../src/host/protocol/processor";
import { appContext, frameName, type AppContext } from "../../../src/host/protocol/transport/app-context";
import { createBridge } from "../../../src/host/protocol/transport/bridge";
import { createEndpoint } from "../../../src/host/protocol/transport/endpoint";
import { createPage, type Page } from "./page";

const library = path.resolve("node_modules/@microsoft/office-js/dist");
const origin = "https://localhost:3000";
const startUpRequests = 2;
const nextTick = () => new Promise((resolve) => setImmediate(resolve));
const scripts = new Map<string, vm.Script>();

/** What Microsoft's runtime offers to functions; its own types are not among the project's packages. */
export interface CustomFunctionsRuntime {
  associate(id: string, call: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<string, string>>;
}

/** The genuine library, started: its globals, as an add-in's page sees them. */
export interface BootedOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsRuntime;
  /** The page's window, for what has no type. */
  readonly window: Record<string, unknown>;
  /** All that the library sent, as raw text. */
  readonly sent: readonly string[];
  readonly complaints: readonly string[];
  dispose(): void;
}

/** Starts the unmodified library in Node over the web protocol, answered by the processor; done when the library has nothing more to say, its statistics empty. */
export async function bootOffice(processor: Processor, part: Partial<AppContext> = {}): Promise<BootedOffice> {
  const context = appContext(part);
  const sent: string[] = [];
  let receive: (message: unknown) => void = () => undefined;
  const page = createPage({
    name: frameName(context, origin),
    url: `${origin}/pane.html`,
    script: "/office/office.debug.js",
    load: runLibraryFile,
    postToParent(message) {
      sent.push(message);
      setImmediate(() => receive(message));
    },
  });
  const endpoint = createEndpoint(
    {
      post: (message) => setImmediate(() => page.deliver(message)),
      onMessage(listener) {
        receive = listener;
        return () => (receive = () => undefined);
      },
    },
    processor,
    context,
  );
  runLibraryFile("/office/office.debug.js", page.context);
  const booted = globalsOf(page, sent, () => endpoint.dispose());
  await booted.Office.onReady();
  // The library's last words of its start come after `onReady`; statistics begin with the first request of a test.
  while (!sent.some((message) => message.includes("_SetOsfControlContainerReadyForCustomFunctions"))) await nextTick();
  while (processor.statistics.requests.length < startUpRequests) await nextTick();
  processor.statistics.clear();
  return booted;
}

/** Runs the Excel file of the library alone, over its HostBridge, as a page over plain http does: no `Office.onReady`, no `Office.context`. */
export function bootBridge(processor: Processor): BootedOffice {
  const page = createPage({ name: "", url: "http://localhost/pane.html", script: "/office/office.debug.js", load: runLibraryFile, postToParent: () => undefined });
  const bridge = createBridge(processor);
  const sent: string[] = [];
  page.context._richApiNativeBridge = bridge;
  const send = bridge.sendMessageToHost;
  bridge.sendMessageToHost = (message) => {
    sent.push(message);
    send(message);
  };
  runLibraryFile("/office/excel-web-16.00.debug.js", page.context);
  return globalsOf(page, sent, () => bridge.dispose());
}

function globalsOf({ context, complaints }: Page, sent: string[], dispose: () => void): BootedOffice {
  return {
    get Office() {
      return context.Office as typeof Office;
    },
    get Excel() {
      return context.Excel as typeof Excel;
    },
    get OfficeExtension() {
      return context.OfficeExtension as typeof OfficeExtension;
    },
    get CustomFunctions() {
      return context.CustomFunctions as CustomFunctionsRuntime;
    },
    window: context as Record<string, unknown>,
    sent,
    complaints,
    dispose,
  };
}

/** Runs a file of the library by its address in the page; each is compiled once. */
function runLibraryFile(url: string, context: vm.Context): void {
  const name = new URL(url, origin).pathname.replace("/office/", "");
  let script = scripts.get(name);
  if (!script) {
    const file = path.join(library, ...name.split("/"));
    scripts.set(name, (script = new vm.Script(readFileSync(file, "utf8"), { filename: file })));
  }
  script.runInContext(context);
}
