// Chromium of the system, with an empty profile and nothing running in the background, and a watch on what pages do wrong.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser. `close` ends it and removes its profile. */
export async function start(options = {}) {
  const profile = mkdtempSync(join(tmpdir(), "lespakket-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close, watch: watch(context) };
}

/** What goes wrong in any page of a context: errors of scripts, violations of the policy, requests to other hosts. */
function watch(context) {
  const faults = [];
  const own = (url) => /^(http:\/\/127\.0\.0\.1:|file:|data:|blob:|about:|chrome-error:)/.test(url);
  context.on("request", (request) => own(request.url()) || faults.push(`request to another host: ${request.url()}`));
  context.on(
    "response",
    (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`),
  );
  context.on("weberror", (error) => faults.push(`error: ${error.error()}`));
  context.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  return {
    /** The faults so far; asking forgets them. */
    take: () => faults.splice(0),
  };
}
