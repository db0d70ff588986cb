// An LMS for SCORM 1.2 that takes nothing beyond what the strictest real ones take: forms, lengths, order of calls.

import { between, count, form, locate, oneOf, open, readOnly, text, writeOnly } from "./elements.mjs";

const DECIMAL = /^-?\d{1,3}(\.\d+)?$/;
const TIMESPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const IDENTIFIER = /^[\x21-\x7e]{1,255}$/;
const percent = between(0, 100, DECIMAL, "a number of 1 to 3 digits before the point");
const identifier = form(IDENTIFIER, "an identifier of printable ASCII, at most 255 characters");
const status = oneOf("passed", "completed", "failed", "incomplete", "browsed");
const TYPES = ["true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric"];

/** What a response or a pattern may look like, by interaction type. */
const RESPONSES = {
  "true-false": /^[01tf]$/,
  choice: /^(\{[0-9a-z](,[0-9a-z])*\}|[0-9a-z](,[0-9a-z])*)$/,
  "fill-in": /^[^]{0,255}$/,
  matching: /^(\{[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*\}|[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*)$/,
  performance: /^[^]{0,255}$/,
  sequencing: /^[0-9a-z](,[0-9a-z])*$/,
  likert: /^[0-9a-z]$/,
  numeric: /^-?\d+(\.\d+)?$/,
};

const answer = (value, siblings) => {
  const type = siblings("type");
  if (!type) return "a response before its type";
  return text(255)(value) || form(RESPONSES[type], `a response of type ${type}`)(value);
};
const result = (value) =>
  oneOf("correct", "wrong", "unanticipated", "neutral")(value) && between(0, 999, DECIMAL, "a result")(value);

const TABLE = {
  "cmi._version": readOnly(),
  "cmi.core._children": readOnly(),
  "cmi.core.student_id": readOnly(),
  "cmi.core.student_name": readOnly(),
  "cmi.core.lesson_location": open(text(255)),
  "cmi.core.credit": readOnly(),
  "cmi.core.lesson_status": open(status),
  "cmi.core.entry": readOnly(),
  "cmi.core.score._children": readOnly(),
  "cmi.core.score.raw": open(percent),
  "cmi.core.score.min": open(percent),
  "cmi.core.score.max": open(percent),
  "cmi.core.total_time": readOnly(),
  "cmi.core.lesson_mode": readOnly(),
  "cmi.core.exit": writeOnly(oneOf("", "time-out", "suspend", "logout")),
  "cmi.core.session_time": writeOnly(form(TIMESPAN, "a time span")),
  "cmi.suspend_data": open(text(4096)),
  "cmi.launch_data": readOnly(),
  "cmi.comments": open(text(4096)),
  "cmi.student_data._children": readOnly(),
  "cmi.student_data.mastery_score": readOnly(),
  "cmi.objectives._children": readOnly(),
  "cmi.objectives._count": readOnly(),
  "cmi.objectives.n.id": open(identifier),
  "cmi.objectives.n.score._children": readOnly(),
  "cmi.objectives.n.score.raw": open(percent),
  "cmi.objectives.n.score.min": open(percent),
  "cmi.objectives.n.score.max": open(percent),
  "cmi.objectives.n.status": open(oneOf("passed", "completed", "failed", "incomplete", "browsed", "not attempted")),
  "cmi.interactions._children": readOnly(),
  "cmi.interactions._count": readOnly(),
  "cmi.interactions.n.id": writeOnly(identifier),
  "cmi.interactions.n.objectives._count": readOnly(),
  "cmi.interactions.n.objectives.n.id": writeOnly(identifier),
  "cmi.interactions.n.time": writeOnly(form(TIME, "a time of day")),
  "cmi.interactions.n.type": writeOnly(oneOf(...TYPES)),
  "cmi.interactions.n.correct_responses._count": readOnly(),
  "cmi.interactions.n.correct_responses.n.pattern": writeOnly(answer),
  "cmi.interactions.n.weighting": writeOnly(form(DECIMAL, "a decimal")),
  "cmi.interactions.n.student_response": writeOnly(answer),
  "cmi.interactions.n.result": writeOnly(result),
  "cmi.interactions.n.latency": writeOnly(form(TIMESPAN, "a time span")),
};

const CHILDREN = {
  "cmi.core":
    "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time",
  "cmi.core.score": "raw,min,max",
  "cmi.student_data": "mastery_score",
  "cmi.objectives": "id,score,status",
  "cmi.interactions": "id,objectives,time,type,correct_responses,weighting,student_response,result,latency",
};
const ERRORS = {
  101: "General exception",
  201: "Invalid argument",
  301: "Not initialized",
  401: "Not implemented",
  403: "Read only",
  404: "Write only",
  405: "Incorrect data type",
};

/** One launch. `data` is what earlier launches left; `keep(data, event)` is called at each commit and at the end. */
export class Strict12 {
  #data;
  #keep;
  #state = "new";
  #error = "0";
  #fault = "";

  constructor({ data, mode = "normal", keep = () => {} }) {
    this.#keep = keep;
    this.#data = { ...data };
    const entry = !data ? "ab-initio" : data["cmi.core.exit"] === "suspend" ? "resume" : "";
    Object.assign(this.#data, {
      "cmi.core.student_id": "learner-1",
      "cmi.core.student_name": "Learner, One",
      "cmi.core.entry": entry,
      "cmi.core.lesson_mode": mode,
      "cmi.core.credit": mode === "normal" ? "credit" : "no-credit",
      "cmi.core.total_time": "0000:00:00.00",
      "cmi.launch_data": "",
      "cmi.student_data.mastery_score": "",
    });
    this.#data["cmi.core.lesson_status"] ??= "not attempted";
    // An exit is said anew in every launch; a launch that is killed has none.
    delete this.#data["cmi.core.exit"];
  }

  LMSInitialize(argument) {
    if (argument !== "") return this.#fail(201, "the argument of LMSInitialize is an empty string");
    if (this.#state !== "new") return this.#fail(101, "LMSInitialize twice");
    this.#state = "running";
    return this.#ok("true");
  }

  LMSFinish(argument) {
    if (argument !== "") return this.#fail(201, "the argument of LMSFinish is an empty string");
    if (this.#state !== "running") return this.#fail(301, `LMSFinish when ${this.#state}`);
    this.#state = "finished";
    if (this.#data["cmi.core.lesson_status"] === "not attempted") this.#data["cmi.core.lesson_status"] = "completed";
    this.#keep({ ...this.#data }, "finish");
    return this.#ok("true");
  }

  LMSCommit(argument) {
    if (argument !== "") return this.#fail(201, "the argument of LMSCommit is an empty string");
    if (this.#state !== "running") return this.#fail(301, `LMSCommit when ${this.#state}`);
    this.#keep({ ...this.#data }, "commit");
    return this.#ok("true");
  }

  LMSGetValue(name) {
    if (this.#state !== "running") return this.#fail(301, `LMSGetValue ${name} when ${this.#state}`, "");
    const { element, collections } = locate(name, TABLE);
    if (!element) return this.#fail(401, `${name} is no element`, "");
    if (!element.read) return this.#fail(404, `${name} cannot be read`, "");
    if (collections.some(({ path, index }) => index >= count(this.#data, path)))
      return this.#fail(201, `${name} is beyond its collection`, "");
    if (name.endsWith("._children")) return this.#ok(CHILDREN[name.slice(0, -"._children".length)] ?? "raw,min,max");
    if (name.endsWith("._count")) return this.#ok(String(count(this.#data, name.slice(0, -"._count".length))));
    return this.#ok(this.#data[name] ?? "");
  }

  LMSSetValue(name, value) {
    if (this.#state !== "running") return this.#fail(301, `LMSSetValue ${name} when ${this.#state}`);
    if (typeof value !== "string") return this.#fail(405, `${name} is set to a ${typeof value}`);
    const { element, collections } = locate(name, TABLE);
    if (!element) return this.#fail(401, `${name} is no element`);
    if (!element.write) return this.#fail(403, `${name} cannot be written`);
    if (collections.some(({ path, index }) => index > count(this.#data, path)))
      return this.#fail(201, `${name} leaves a gap in its collection`);
    const siblings = (other) => this.#data[`${name.split(".").slice(0, 3).join(".")}.${other}`];
    const fault = element.check(value, siblings);
    if (fault) return this.#fail(405, `${name} = ${JSON.stringify(value).slice(0, 80)}: ${fault}`);
    this.#data[name] = value;
    return this.#ok("true");
  }

  LMSGetLastError() {
    return this.#error;
  }
  LMSGetErrorString(code) {
    return ERRORS[code] ?? "No error";
  }
  LMSGetDiagnostic() {
    return this.#fault;
  }

  #ok(value) {
    this.#error = "0";
    this.#fault = "";
    return value;
  }
  #fail(code, fault, value = "false") {
    this.#error = String(code);
    this.#fault = fault;
    return value;
  }
}
