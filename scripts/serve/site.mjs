import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { createGzip, gzipSync } from "node:zlib";
import { securityHeaders } from "./securityHeaders.mjs";

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * What is not a file of the build is asked of the API: nothing answers "not mine", and the file server goes on.
 * @typedef {(request: http.IncomingMessage, response: http.ServerResponse) => Promise<boolean>} Api
 */

/**
 * Serves a build as a production server would: compressed, cacheable by its hashed names, every path of the console
 * answered with index.html, under the security headers.
 * @param {{ folder: string, api?: Api, port?: number, base?: string }} options `base` is the path that the build lies below
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveSite({ folder, api, port = 0, base = "/" }) {
  const files = readFiles(folder);
  const server = http.createServer((request, response) => {
    answer(request, response, { files, api, base }).catch((/** @type {unknown} */ error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens on no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** @typedef {{ body: Buffer, zipped: Buffer | null, type: string, isHashed: boolean }} File */

/** A build does not change while it is served, and every test serves it anew. @type {Map<string, Map<string, File>>} */
const read = new Map();

/** @param {string} folder @returns {Map<string, File>} */
function readFiles(folder) {
  const known = read.get(folder);
  if (known) return known;
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(folder, path.join(entry.parentPath, entry.name))),
  );
  read.set(folder, files);
  return files;
}

/** @param {string} folder @param {string} file @returns {[string, File]} */
function readFile(folder, file) {
  const body = fs.readFileSync(file);
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  const name = path.relative(folder, file).replaceAll(path.sep, "/");
  const zipped = /^(text|application|image\/svg)/.test(type) ? gzipSync(body, { level: 9 }) : null;
  return [name, { body, zipped, type, isHashed: name.startsWith("assets/") }];
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {{ files: Map<string, File>, api: Api | undefined, base: string }} site
 */
async function answer(request, response, { files, api, base }) {
  for (const [name, value] of Object.entries(securityHeaders())) response.setHeader(name, value);
  if (api && (await api(request, response))) return;
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const name = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
  const file = name === undefined ? undefined : (files.get(name) ?? pageOf(files, name));
  if (!file) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("No such file.");
    return;
  }
  const zipped = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "") ? file.zipped : null;
  const body = zipped ?? file.body;
  response
    .writeHead(200, {
      "Content-Type": file.type,
      "Content-Length": body.length,
      "Cache-Control": file.isHashed ? "public, max-age=31536000, immutable" : "no-cache",
      ...(file.zipped && { Vary: "Accept-Encoding" }),
      ...(zipped && { "Content-Encoding": "gzip" }),
    })
    .end(body);
}

/** Paths of the console are no files: all of them are the one page. @param {Map<string, File>} files @param {string} name */
function pageOf(files, name) {
  return path.extname(name) === "" ? files.get("index.html") : undefined;
}

/** Whether the console asks this of the platform rather than of its own files. @param {string | undefined} url */
export function isApiPath(url) {
  return /^\/(api\/v1(\/|\?|$)|config\.json(\?|$))/.test(url ?? "");
}

/** What a reverse proxy compresses on its way. @param {http.IncomingHttpHeaders} headers */
function isText(headers) {
  return /json|text/.test(headers["content-type"] ?? "") && headers["content-encoding"] === undefined;
}

/**
 * Hands API requests on to a server elsewhere, and compresses its answers as a reverse proxy would.
 * @param {string} origin
 * @returns {Api}
 */
export function proxyTo(origin) {
  const agent = new http.Agent({ keepAlive: true });
  return (request, response) => {
    if (!isApiPath(request.url)) return Promise.resolve(false);
    return new Promise((resolve, reject) => {
      const passed = http.request(new URL(request.url ?? "/", origin), {
        method: request.method,
        headers: request.headers,
        agent,
      });
      passed.once("error", reject);
      passed.once("response", (answered) => {
        const isZipped =
          isText(answered.headers) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
        const { "content-length": _length, ...headers } = answered.headers;
        response.writeHead(
          answered.statusCode ?? 502,
          isZipped ? { ...headers, "content-encoding": "gzip" } : answered.headers,
        );
        if (isZipped) answered.pipe(createGzip({ level: 1 })).pipe(response);
        else answered.pipe(response);
        answered.once("end", () => resolve(true));
      });
      request.pipe(passed);
    });
  };
}
