import { existsSync } from "node:fs";
import { generate } from "selfsigned";
import { serveWorkbench, type ServedWorkbench } from "../../scripts/workbench-server.mjs";

/** Serves the built workbench over http, or over https with a certificate made now. */
export async function servedWorkbench(scheme: "http" | "https" = "http"): Promise<ServedWorkbench> {
  if (!existsSync(new URL("../../dist/workbench/index.html", import.meta.url))) {
    throw new Error("The workbench is not built: run `npm run build` before the end-to-end tests.");
  }
  // Each test file looks for a port of its own, so that files can run side by side.
  const port = 20_000 + (process.pid % 20_000);
  if (scheme === "http") return serveWorkbench({ port });
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  return serveWorkbench({ port, tls: { key, cert } });
}
