import { afterAll, beforeAll, describe, expect, it } from "vitest";
import http from "node:http";
import { fileOf, serveWorkbench, type ServedWorkbench } from "../../scripts/workbench-server.mjs";

let server: ServedWorkbench;
beforeAll(async () => {
  server = await serveWorkbench({ port: 41_000 });
});
afterAll(() => server.close());

function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<{ status: number | undefined; headers: http.IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.address);
    http
      .request({ host: "127.0.0.1", port, path, headers: { Host: `localhost:${port}`, ...headers }, method }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, headers: response.headers });
      })
      .on("error", reject)
      .end();
  });
}

describe("the workbench's server", () => {
  it("serves office.js from where npm put it, under a strict policy", async () => {
    const { status, headers } = await get("/office-js/office.js");
    expect(status).toBe(200);
    expect(headers["content-type"]).toMatch(/^text\/javascript/);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
    expect(headers["content-security-policy"]).not.toMatch(/unsafe/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it.each(["/../package.json", "/..%2fpackage.json", "/%2e%2e/%2e%2e/package.json", "/office-js/../../../package.json", "/office-js/%2e%2e%2fpackage.json", "/%00", "/%E0%A4%A", "//etc/passwd", "/no-such-file"])(
    "does not lead out of its folders: %s",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it("answers only to localhost and only to reading", async () => {
    expect((await get("/office-js/office.js", { Host: "evil.example" })).status).toBe(403);
    expect((await get("/office-js/office.js", {}, "POST")).status).toBe(405);
  });

  it("gives way to the next port when one is taken", async () => {
    const port = Number(new URL(server.address).port);
    const other = await serveWorkbench({ port });
    expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
    await other.close();
  });

  it("finds the page at the root", () => {
    expect(fileOf("/?x=1#y")).toMatch(/dist[\\/]workbench[\\/]index\.html$/);
  });
});
