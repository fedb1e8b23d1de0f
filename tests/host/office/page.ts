import vm from "node:vm";

type Listener = (event: unknown) => void;

/** A window as far as office.js looks at one. */
export interface Page {
  readonly context: vm.Context;
  /** Delivers a message of the parent window. */
  deliver(data: string): void;
  /** What went to `console.error` and the like. */
  readonly complaints: string[];
}

export interface PageOptions {
  readonly name: string;
  readonly url: string;
  /** File name of the library's first script: the others are loaded from where it stands. */
  readonly script: string;
  postToParent(message: string): void;
  /** Runs a script that the page adds to itself. */
  load(url: string, context: vm.Context): void;
}

/** Makes the smallest page that the genuine library starts in: no DOM library, nothing drawn. */
export function createPage(options: PageOptions): Page {
  const listeners = new Map<string, Set<Listener>>();
  const complaints: string[] = [];
  const location = new URL(options.url);
  const element = (tag: string) => ({ tagName: tag.toUpperCase(), style: {}, setAttribute: () => undefined, getAttribute: () => null, appendChild: append });
  const script = { ...element("script"), src: new URL(options.script, location).href };

  function append(child: Record<string, unknown>): unknown {
    const { src } = child;
    if (typeof src === "string" && String(child.tagName) === "SCRIPT") {
      setImmediate(() => {
        options.load(src, context);
        (child.onload as Listener | undefined)?.({ type: "load", target: child });
      });
    }
    return child;
  }

  const listen = (type: string, listener: Listener) => {
    if (!listeners.has(type)) listeners.set(type, new Set());
    listeners.get(type)?.add(listener);
  };
  const unlisten = (type: string, listener: Listener) => listeners.get(type)?.delete(listener);
  const anchor = () => {
    let url = location;
    return {
      ...element("a"),
      get href() {
        return url.href;
      },
      set href(value: string) {
        url = new URL(value, location);
      },
      get protocol() {
        return url.protocol;
      },
      get hostname() {
        return url.hostname;
      },
      get port() {
        return url.port;
      },
    };
  };
  const document = {
    readyState: "complete",
    domain: location.hostname,
    location,
    cookie: "",
    head: element("head"),
    body: element("body"),
    documentElement: element("html"),
    createElement: (tag: string) => (tag.toLowerCase() === "a" ? anchor() : element(tag)),
    getElementsByTagName: (tag: string) => (tag.toLowerCase() === "script" ? [script] : [element(tag)]),
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: listen,
    removeEventListener: unlisten,
  };
  const parent = { postMessage: (message: string) => options.postToParent(message) };
  const store = new Map<string, string>();
  const storage = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  };
  const complain = (...words: unknown[]) => void complaints.push(words.map(String).join(" "));
  const global: Record<string, unknown> = {
    name: options.name,
    document,
    location,
    parent,
    top: parent,
    opener: null,
    history: { pushState: () => undefined, replaceState: () => undefined },
    navigator: { userAgent: "Node", platform: "Node", language: "en-US" },
    sessionStorage: storage,
    localStorage: storage,
    performance,
    console: { ...console, error: complain, warn: complain, log: () => undefined, info: () => undefined },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    TextEncoder,
    TextDecoder,
    URL,
    queueMicrotask,
    addEventListener: listen,
    removeEventListener: unlisten,
  };
  global.window = global;
  global.self = global;
  const context = vm.createContext(global);
  const deliver = (data: string) => listeners.get("message")?.forEach((listener) => listener({ data, origin: location.origin, source: parent }));
  return { context, deliver, complaints };
}
