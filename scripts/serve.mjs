import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import http from "node:http";
import https from "node:https";
import path from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/**
 * Serves folders to this machine alone. `folders` are `{ under, folder }`, the first that fits wins; `tls` (`{ key, cert }`) makes it
 * https; a port that is taken gives way to the next free one unless `strictPort`. Gives `{ address, close }`.
 */
export async function serve({ folders, port, strictPort = false, tls, headers = {} }) {
  const answer = answerer(folders, { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-cache", ...headers });
  const server = tls ? https.createServer(tls, answer) : http.createServer(answer);
  const used = await listen(server, port, strictPort ? port : port + 50);
  return {
    address: `${tls ? "https" : "http"}://localhost:${used}/`,
    close: () => new Promise((done) => server.close(done) && server.closeAllConnections()),
  };
}

async function listen(server, first, last) {
  for (let port = first; ; port += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", () => resolve(server.off("error", reject)));
      });
      return server.address().port;
    } catch (problem) {
      if (problem.code !== "EADDRINUSE" || port >= last) throw problem;
    }
  }
}

function answerer(folders, headers) {
  return async (request, response) => {
    const refuse = (status, words) => response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end(words);
    // A page elsewhere that points its own name at this machine must not read anything.
    if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? "")) return refuse(403, "This server answers only to localhost.");
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "Only GET is answered here.");
    const file = fileIn(folders, request.url ?? "/");
    const found = file && (await stat(file).catch(() => undefined));
    if (!file || !found?.isFile()) return refuse(404, "There is no such file.");
    response.writeHead(200, { ...headers, "Content-Type": types[path.extname(file)] ?? "application/octet-stream", "Content-Length": found.size });
    if (request.method === "HEAD") return response.end();
    createReadStream(file).on("error", () => response.destroy()).pipe(response);
  };
}

/** The file behind a request path, or `undefined` when the path is malformed or leads out of the served folders. */
export function fileIn(folders, url) {
  let wanted;
  try {
    wanted = decodeURIComponent(url.split(/[?#]/)[0] ?? "/");
  } catch {
    return undefined;
  }
  if (wanted.includes("\0")) return undefined;
  const place = folders.find(({ under }) => wanted.startsWith(under));
  if (!place) return undefined;
  const file = path.resolve(place.folder, wanted.slice(place.under.length) || "index.html");
  return file.startsWith(place.folder + path.sep) ? file : undefined;
}
