import path from "node:path";
import { fileURLToPath } from "node:url";
import { fileIn, serve } from "./serve.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Office.js is only ever served from where npm put it. */
const folders = [
  { under: "/office-js/", folder: path.join(root, "node_modules/@microsoft/office-js/dist") },
  { under: "/", folder: path.join(root, "dist/workbench") },
];

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Serves the built workbench; `tls` (`{ key, cert }`) makes it https. Gives `{ address, close }`. */
export function serveWorkbench({ port = 3100, tls } = {}) {
  return serve({ folders, port, tls, headers: { "Content-Security-Policy": contentSecurityPolicy } });
}

/** The file behind a path of the workbench, or `undefined`. */
export const fileOf = (url) => fileIn(folders, url);
