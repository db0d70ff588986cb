// The web package on the tests' own server, and the list of its documents.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./package.mjs";
import { serve } from "./server.mjs";

/** Builds and serves a course, that of the tests by default. `documents` are the addresses of its documents, relative to the origin. */
export async function startWeb({ course } = {}) {
  const { folder } = build({ course, format: "web" });
  const server = await serve({ folders: { "/": folder } });
  const html = (below) =>
    readdirSync(join(folder, below))
      .filter((name) => name.endsWith(".html"))
      .map((name) => below + name);
  const below = readdirSync(folder).filter((name) => name.startsWith("pages"));
  const documents = ["", ...below.map((name) => `${name}/`)].flatMap(html).sort();
  return { ...server, folder, documents, pages: documents.filter((name) => name.startsWith("pages/")) };
}

/** Forgets what a learner did; from outside the course, since a page that is left saves its work. */
export async function forget(page, web) {
  await page.goto("about:blank");
  const debug = await page.context().newCDPSession(page);
  await debug.send("Storage.clearDataForOrigin", { origin: web.origin, storageTypes: "local_storage" });
  await debug.detach();
}
