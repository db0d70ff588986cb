// Loads parts of the run-time outside a browser: the files of a folder in one function, as a package has them.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const RUNTIME = join(dirname(fileURLToPath(import.meta.url)), "../../../templates/runtime");
const read = (path) => readFileSync(join(RUNTIME, path), "utf8");

/** What `core/00-base.js` gives the other parts; `90-boot.js` hands out the same names. */
const BASE = "bag, parse, list, round, hash, decimal, parseNumber, counted, isOpen, reaches, later, flush, " +
  "REQUIRED, FINAL, REVEALED, OPEN, DROPPED, STARTED, PASSED, OVER, SEEN, DONE, NEEDED";

const inFunction = (text, names) => `(function () { "use strict";\n${text}\nreturn { ${names} };\n})()`;

/** A window with the core's base in it, and console and clock of its own. */
export function room(extra = {}) {
  const warnings = [];
  const window = { location: { protocol: "https:" } };
  const context = vm.createContext({ window, console: { warn: (line) => warnings.push(line) }, crypto, setTimeout, clearTimeout, ...extra });
  const run = (text) => vm.runInContext(text, context);
  window.lespakket = run(inFunction(read("core/00-base.js"), BASE));
  return { window, context, warnings, run };
}

/** The named functions of a folder's files. */
export function part(room, folder, files, names) {
  return room.run(inFunction(files.map((file) => read(`${folder}/${file}`)).join("\n"), names));
}

/** State codec, rules and session. */
export function sessionParts(within = room()) {
  within.run("document = undefined");
  const names = "key, escapeText, unescapeText, freshState, find, shortId, encodeState, decodeState, RECORDS, PARSERS, MAPS, SUMS, judge, pageDone, pageHolds, createSession, createLog";
  const parts = part(within, "session", ["00-uses.js", "20-state.js", "30-rules.js", "50-session.js"], names);
  Object.assign(within.window.lespakket, parts);
  return parts;
}

/** What takes from a state what does not fit. */
export function roomMaker(within) {
  within.window.lespakketTarget = within.window.lespakketTarget || {};
  within.run(read("adapter/scorm-room.js"));
  return within.window.lespakketTarget.makeRoom;
}

/** Marking and drawing. */
export function itemParts(within = room()) {
  const names = "generator, shuffled, shuffledIds, drawQuiz, countTry, fold, grade, triedPoints, rubricPoints, countWords";
  return part(within, "items", ["10-draw.js", "20-grade.js"], names);
}

/** Reading what an older release wrote; `data` is what course.js holds. */
export function releaseParts(within, data) {
  within.window.lespakketCourse = data;
  within.run(inFunction(read("results/20-release.js"), ""));
  return data;
}

/** An adapter over a double of an LMS's API: `api` is put where the edition looks for it. */
export function adapterOver(api, edition, { settings = {}, course = { id: "c", version: "1.0.0" } } = {}) {
  const within = room();
  within.window[edition === "scorm12" ? "API" : "API_1484_11"] = api;
  within.window.lespakketTarget = { settings: { target: edition, sco: "course", failed: "incomplete", limits: { state: edition === "scorm12" ? 4096 : 64000 }, ...settings } };
  const parts = sessionParts(within);
  const makeRoom = roomMaker(within);
  for (const file of ["web.js", "scorm.js", `${edition}.js`]) within.run(read(`adapter/${file}`));
  const target = within.window.lespakketTarget;
  const log = parts.createLog(100);
  return { within, parts, target, log, makeRoom, adapter: target.adapter(target.settings, log, course), values: target.values };
}
