// Loads parts of the run-time outside a browser: the files of a folder in one function, as a package has them.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const RUNTIME = join(dirname(fileURLToPath(import.meta.url)), "../../../templates/runtime");
const read = (path) => readFileSync(join(RUNTIME, path), "utf8");

/** What `core/00-base.js` gives the other parts; `80-share.js` hands out the same names. */
const BASE =
  "bag, own, parse, list, round, hash, decimal, parseNumber, counted, isOpen, reaches, later, flush, " +
  "REQUIRED, FINAL, REVEALED, OPEN, DROPPED, STARTED, PASSED, OVER, SEEN, DONE, NEEDED";

const inFunction = (text, names) => `(function () { "use strict";\n${text}\nreturn { ${names} };\n})()`;

/** A window with the core's base in it, and console and clock of its own. */
export function room(extra = {}) {
  const warnings = [];
  const window = { location: { protocol: "https:" } };
  const context = vm.createContext({
    window,
    console: { warn: (line) => warnings.push(line) },
    crypto,
    setTimeout,
    clearTimeout,
    ...extra,
  });
  const run = (text) => vm.runInContext(text, context);
  window.lespakket = run(inFunction(read("core/00-base.js"), BASE));
  return { window, context, warnings, run };
}

/** The named functions of a folder's files. */
export function part(room, folder, files, names) {
  return room.run(inFunction(files.map((file) => read(`${folder}/${file}`)).join("\n"), names));
}

/** State, rules and session; what they share with other parts is put where those look for it. */
export function sessionParts(within = room()) {
  within.run("document = undefined");
  const names = "freshState, find, MAPS, SUMS, judge, pageDone, pageHolds, createSession, createLog";
  const parts = part(
    within,
    "session",
    ["00-uses.js", "20-state.js", "30-rules.js", "40-objectives.js", "50-session.js"],
    names,
  );
  Object.assign(within.window.lespakket, parts);
  return parts;
}

/** How the state becomes a text in an LMS: {encodeState, decodeState, RECORDS, makeRoom}. */
export function codecParts(within) {
  within.window.lespakketTarget = within.window.lespakketTarget || {};
  for (const file of ["scorm-state.js", "scorm-room.js"]) within.run(read(`adapter/${file}`));
  const { codec, makeRoom } = within.window.lespakketTarget;
  return { ...codec, makeRoom };
}

/** Marking and drawing. */
export function itemParts(within = room()) {
  const names =
    "generator, shuffled, shuffledIds, drawQuiz, countTry, fold, grade, triedPoints, rubricPoints, countWords";
  return part(within, "items", ["00-uses.js", "10-draw.js", "20-grade.js"], names);
}

/** Reading what an older release wrote; `data` is what course.js holds. */
export function releaseParts(within, data) {
  within.window.lespakketCourse = data;
  part(within, "release", ["10-version.js", "20-release.js"], "");
  return data;
}

/** A launch over a double of an LMS's API: `api` stands where the edition looks for it. `edition` none is plain web. */
export function launch(api, edition, { settings = {}, course = {}, storage } = {}) {
  const within = room({ localStorage: storage }),
    whole = {
      id: "cursus",
      version: "1.0.0",
      pages: 1,
      items: 1,
      points: 1,
      rule: "all_required",
      pass: 60,
      ...course,
    };
  if (api) within.window[edition === "scorm12" ? "API" : "API_1484_11"] = api;
  within.window.lespakketTarget = {
    launches: true,
    settings: {
      target: edition,
      sco: "course",
      failed: "incomplete",
      limits: { state: edition === "scorm12" ? 4096 : 64000 },
      ...settings,
    },
  };
  within.window.lespakket.course = whole;
  const parts = sessionParts(within),
    target = within.window.lespakketTarget;
  codecParts(within);
  for (const file of ["web.js", "scorm.js", ...(edition ? [`${edition}.js`] : [])]) within.run(read(`adapter/${file}`));
  const log = parts.createLog(100),
    adapter = edition ? target.connect(log) : target.web(log, whole),
    opened = adapter && adapter.open();
  const session = opened
    ? parts.createSession({ adapter, opened, course: whole, failed: target.settings.failed, log })
    : null;
  return { within, parts, target, log, adapter, opened, session, course: whole };
}
