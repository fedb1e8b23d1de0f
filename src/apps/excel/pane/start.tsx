import { render } from "preact";
import { App } from "./app";
import type { PaneHost } from "./host";

/** Shows the pane. */
export function start(host: PaneHost): void {
  const place = document.getElementById("pane");
  if (!place) throw new Error("The page has no element with the id pane");
  render(<App host={host} />, place);
}
