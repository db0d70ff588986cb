// A tiny server on this machine: folders under prefixes, and answers of functions.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".xsd": "application/xml",
  ".vtt": "text/vtt; charset=utf-8",
};

const bodyOf = async (request) => {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
};

/**
 * Serves until it is closed. `folders` maps a prefix to a folder; a folder may be swapped later (`folders` is read at each request).
 * `answers` maps a path to a function of the body that gives JSON, or nothing.
 */
export async function serve({ folders, answers = {} }) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    if (answers[path]) {
      const value = answers[path](await bodyOf(request));
      if (value === undefined) return response.writeHead(204).end();
      return response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
    }
    const prefix = Object.keys(folders).find((prefix) => path.startsWith(prefix));
    const file = prefix && join(folders[prefix], normalize(path.slice(prefix.length)));
    const found = file?.startsWith(folders[prefix]) && (await stat(file).catch(() => null));
    if (!found?.isFile()) return response.writeHead(404).end("not here");
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-length": found.size,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}
