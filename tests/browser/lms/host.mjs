// The page of an LMS: makes the API that the launch asks for, notes every call, keeps what is committed, and opens the package in a frame.

import { Strict12 } from "./strict12.mjs";
import { Strict2004 } from "./strict2004.mjs";

const CALLS = {
  scorm12: ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSGetLastError", "LMSGetErrorString", "LMSGetDiagnostic"],
  scorm2004: ["Initialize", "Terminate", "GetValue", "SetValue", "Commit", "GetLastError", "GetErrorString", "GetDiagnostic"],
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

const calls = [];
window.lms = { calls };
const keep = (data, event) => post("/lms/keep", { data, event, calls: calls.splice(0) });

/** scorm-again, loaded with what earlier launches left. */
function again(launch) {
  const is12 = launch.standard === "scorm12";
  const api = new (is12 ? window.Scorm12API : window.Scorm2004API)({ autocommit: false, logLevel: 5 });
  if (launch.data) api.loadFromJSON(launch.data.cmi, "cmi");
  const exit = launch.data && (is12 ? launch.data.cmi.core.exit : launch.data.cmi.exit);
  const entry = !launch.data ? "ab-initio" : exit === "suspend" ? "resume" : "";
  if (is12) Object.assign(api.cmi.core, { entry, lesson_mode: launch.mode, credit: launch.mode === "normal" ? "credit" : "no-credit", exit: "" });
  else Object.assign(api.cmi, { entry, mode: launch.mode, credit: launch.mode === "normal" ? "credit" : "no-credit", exit: "" });
  const keeping = { [is12 ? "LMSCommit" : "Commit"]: "commit", [is12 ? "LMSFinish" : "Terminate"]: "finish" };
  return { api, after: (name, result) => keeping[name] && String(result) === "true" && keep(api.renderCMIToJSONObject(), keeping[name]) };
}

function strict(launch) {
  const Player = launch.standard === "scorm12" ? Strict12 : Strict2004;
  return { api: new Player({ data: launch.data, mode: launch.mode, keep }), after: () => {} };
}

/** The API with every call noted, and every refused one told at once. */
function noted({ api, after }, standard) {
  const wrapped = {};
  for (const name of CALLS[standard]) {
    wrapped[name] = (...given) => {
      const before = name.includes("Get") ? null : calls.push({ name, given, result: null }) - 1;
      const result = api[name](...given);
      if (/Get(LastError|ErrorString|Diagnostic)/.test(name)) return result;
      const error = String(api[standard === "scorm12" ? "LMSGetLastError" : "GetLastError"]());
      const fault = error === "0" ? "" : String(api[standard === "scorm12" ? "LMSGetDiagnostic" : "GetDiagnostic"](error));
      if (before !== null && calls[before]) calls[before].result = String(result);
      const unset = name === "GetValue" && error === NOT_SET;
      if ((error !== "0" && !unset) || (!name.includes("GetValue") && String(result) !== "true")) post("/lms/refused", { name, given, result: String(result), error, fault });
      after(name, result);
      return result;
    };
  }
  return wrapped;
}

const launch = await (await fetch("/lms/launch.json", { cache: "no-store" })).json();
window[PLACE[launch.standard]] = noted(launch.player === "strict" ? strict(launch) : again(launch), launch.standard);
document.querySelector("#content").src = launch.href;
