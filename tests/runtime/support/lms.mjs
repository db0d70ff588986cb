// An LMS for tests without a browser: a strict player whose calls are noted and whose refusals are kept.

import { Strict12 } from "../../browser/lms/strict12.mjs";
import { Strict2004 } from "../../browser/lms/strict2004.mjs";

const NAMES = {
  scorm12: {
    get: "LMSGetValue",
    set: "LMSSetValue",
    error: "LMSGetLastError",
    diagnostic: "LMSGetDiagnostic",
    calls: ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit"],
  },
  scorm2004: {
    get: "GetValue",
    set: "SetValue",
    error: "GetLastError",
    diagnostic: "GetDiagnostic",
    calls: ["Initialize", "Terminate", "GetValue", "SetValue", "Commit"],
  },
};

/** One launch in a strict player. `more` are elements that this LMS has filled in. */
export function player(edition, { data = null, mode = "normal", more = {}, refuse = () => false } = {}) {
  const lms = { calls: [], refused: [], kept: null };
  const strict = new (edition === "scorm12" ? Strict12 : Strict2004)({
    data: data && { ...data, ...more },
    mode,
    keep: (kept) => (lms.kept = kept),
  });
  const names = NAMES[edition],
    api = {};
  let denied = false;
  for (const name of names.calls) {
    api[name] = (...given) => {
      lms.calls.push([name, ...given]);
      denied = refuse(name, ...given);
      if (denied) return name === names.get ? "" : "false";
      if (name === names.get && given[0] in more) return more[given[0]];
      const result = strict[name](...given),
        error = strict[names.error]();
      if (error !== "0" && !(name === "GetValue" && error === "403"))
        lms.refused.push([name, ...given, error, strict[names.diagnostic](error)]);
      return result;
    };
  }
  for (const name of [names.error, names.error.replace("LastError", "ErrorString"), names.diagnostic])
    api[name] = (...given) => (denied ? "101" : strict[name](...given));
  return Object.assign(lms, {
    api,
    /** How often a function was called. */
    times: (name) => lms.calls.filter((call) => call[0] === name).length,
    /** Every element that was set, in order, with its value. */
    sets: () => lms.calls.filter(([name]) => name === names.set).map(([, element, value]) => [element, value]),
    value: (element) => lms.kept?.[element],
  });
}
