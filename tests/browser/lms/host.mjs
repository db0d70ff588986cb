// The page of an LMS: makes the API that the launch asks for, notes every call, keeps what is committed, and opens the package in a frame.

import { Strict12 } from "./strict12.mjs";
import { Strict2004 } from "./strict2004.mjs";

const CALLS = {
  scorm12: [
    "LMSInitialize",
    "LMSFinish",
    "LMSGetValue",
    "LMSSetValue",
    "LMSCommit",
    "LMSGetLastError",
    "LMSGetErrorString",
    "LMSGetDiagnostic",
  ],
  scorm2004: [
    "Initialize",
    "Terminate",
    "GetValue",
    "SetValue",
    "Commit",
    "GetLastError",
    "GetErrorString",
    "GetDiagnostic",
  ],
};
const PLACE = { scorm12: "API", scorm2004: "API_1484_11" };
const NOT_SET = "403";

/** Sends what the test keeps. While the page goes away only a beacon gets through. */
function post(path, body) {
  const text = JSON.stringify(body);
  try {
    const request = new XMLHttpRequest();
    request.open("POST", path, false);
    request.send(text);
    if (request.status === 204) return;
  } catch {
    // A page that is going away may not wait for an answer.
  }
  if (!navigator.sendBeacon(path, text)) throw new Error("what was committed could not be sent");
}

/** What was called since the last time that something was kept; values would make it too long for a beacon. */
const calls = [];

/** Names and values of a tree: `cmi.core.exit` → `suspend`. */
function flat(tree, path = "", into = {}) {
  for (const [name, value] of Object.entries(tree)) {
    const at = path ? `${path}.${name}` : name;
    if (value && typeof value === "object") flat(value, at, into);
    else into[at] = value;
  }
  return into;
}

/** The tree of names and values. */
function tree(data) {
  const root = {};
  for (const [name, value] of Object.entries(data)) {
    const parts = name.split(".");
    const last = parts.pop();
    parts.reduce((at, part) => (at[part] ??= {}), root)[last] = value;
  }
  return root;
}

/** Sends what changed since the last time: a beacon takes no more than 64 kB. */
let sent = {};
function keep(data, event) {
  const changed = Object.fromEntries(Object.entries(data).filter(([name, value]) => sent[name] !== value));
  const gone = Object.keys(sent).filter((name) => !(name in data));
  post("/lms/keep", { changed, gone, event, calls: calls.splice(0) });
  sent = { ...data };
}

/** scorm-again, loaded with what earlier launches left. */
function again(launch) {
  const is12 = launch.standard === "scorm12";
  const api = new (is12 ? window.Scorm12API : window.Scorm2004API)({ autocommit: false, logLevel: 5 });
  if (launch.data) api.loadFromJSON(tree(launch.data).cmi, "cmi");
  const exit = launch.data?.[is12 ? "cmi.core.exit" : "cmi.exit"];
  const entry = !launch.data ? "ab-initio" : exit === "suspend" ? "resume" : "";
  if (is12)
    Object.assign(api.cmi.core, {
      entry,
      lesson_mode: launch.mode,
      credit: launch.mode === "normal" ? "credit" : "no-credit",
      exit: "",
    });
  else
    Object.assign(api.cmi, {
      entry,
      mode: launch.mode,
      credit: launch.mode === "normal" ? "credit" : "no-credit",
      exit: "",
    });
  const keeping = { [is12 ? "LMSCommit" : "Commit"]: "commit", [is12 ? "LMSFinish" : "Terminate"]: "finish" };
  return {
    api,
    after: (name, result) =>
      keeping[name] && String(result) === "true" && keep(flat(api.renderCMIToJSONObject()), keeping[name]),
  };
}

function strict(launch) {
  const Player = launch.standard === "scorm12" ? Strict12 : Strict2004;
  return { api: new Player({ data: launch.data, mode: launch.mode, room: launch.room, keep }), after: () => {} };
}

/** The API with every call noted, and every refused one told at once. */
function noted({ api, after }, standard) {
  const wrapped = {};
  for (const name of CALLS[standard]) {
    wrapped[name] = (...given) => {
      if (!name.includes("Get")) calls.push({ name, element: given.length > 1 ? given[0] : "" });
      const result = api[name](...given);
      if (/Get(LastError|ErrorString|Diagnostic)/.test(name)) return result;
      const error = String(api[standard === "scorm12" ? "LMSGetLastError" : "GetLastError"]());
      const fault =
        error === "0" ? "" : String(api[standard === "scorm12" ? "LMSGetDiagnostic" : "GetDiagnostic"](error));
      const unset = name === "GetValue" && error === NOT_SET;
      if ((error !== "0" && !unset) || (!name.includes("GetValue") && String(result) !== "true"))
        post("/lms/refused", { name, given, result: String(result), error, fault });
      after(name, result);
      return result;
    };
  }
  return wrapped;
}

const launch = await (await fetch("/lms/launch.json", { cache: "no-store" })).json();
sent = { ...launch.data };
window[PLACE[launch.standard]] = noted(launch.player === "strict" ? strict(launch) : again(launch), launch.standard);
document.querySelector("#content").src = launch.href;
