// An LMS for SCORM 2004 that takes nothing beyond what the strictest real ones take: forms, lengths, order of calls.

import { between, count, form, locate, oneOf, open, readOnly, text, writeOnly } from "./elements.mjs";

const DECIMAL = /^-?\d{1,5}(\.\d{1,7})?$/;
const DURATION = /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const TIMESTAMP =
  /^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}Z?)?$/;
const NAME = "[\\w.]{1,250}";
const decimal = form(DECIMAL, "a decimal of 1 to 5 digits before the point");
const fraction = between(0, 1, DECIMAL, "a decimal");
const identifier = (value) => form(/^\S+$/, "an identifier without white space")(value) || text(4000)(value);
const completion = oneOf("completed", "incomplete", "not attempted", "unknown");
const success = oneOf("passed", "failed", "unknown");
const TYPES = [
  "true-false",
  "choice",
  "fill-in",
  "long-fill-in",
  "matching",
  "performance",
  "sequencing",
  "likert",
  "numeric",
  "other",
];

/** A list of parts that one form fits, joined by `[,]`; at most `most` of them. */
const list =
  (part, most, separator = "[,]") =>
  (value) => {
    const parts = value.split(separator);
    if (parts.length > most) return `${parts.length} parts, at most ${most}`;
    return parts.every((one) => part.test(one)) ? null : `a part is not of the form ${part}`;
  };
const short = new RegExp(`^${NAME}$`);
const pair = new RegExp(`^${NAME}\\[\\.\\]${NAME}$`);
const line = /^[^\n\r]{0,250}$/;

/** What a response may look like, by interaction type. */
const RESPONSES = {
  "true-false": oneOf("true", "false"),
  choice: list(short, 36),
  "fill-in": list(line, 10),
  "long-fill-in": (value) =>
    form(/^(?!\{)[^\n\r]*$/, "one line that does not begin with a brace")(value) || text(4000)(value),
  matching: list(pair, 36),
  performance: list(/^[^\n\r]{0,250}\[\.\][^\n\r]{0,250}$/, 125),
  sequencing: list(short, 36),
  likert: form(short, "a short identifier"),
  numeric: decimal,
  other: text(4000),
};

const PREFIX = /^(\{(case_matters|order_matters)=(true|false)\}){0,2}/;
const patterns = (value, type) => {
  if (type === "numeric") return list(DECIMAL, 2, "[:]")(value);
  const rest = type === "fill-in" ? value.replace(PREFIX, "") : value;
  const parts =
    type === "fill-in"
      ? rest
          .split("[,]")
          .map((part) => part.replace(/^\{lang=[A-Za-z-]+\}/, ""))
          .join("[,]")
      : rest;
  return RESPONSES[type](parts);
};

const response = (value, siblings) => {
  const type = siblings("type");
  return type ? RESPONSES[type](value) : "a response before its type";
};
const pattern = (value, siblings) => {
  const type = siblings("type");
  return type ? patterns(value, type) : "a pattern before its type";
};
const result = (value) => oneOf("correct", "incorrect", "unanticipated", "neutral")(value) && decimal(value);
const NAVIGATION =
  /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^}\s]+\}(choice|jump))$/;

const score = (owner) => ({
  [`${owner}.score._children`]: readOnly(),
  [`${owner}.score.scaled`]: open(between(-1, 1, DECIMAL, "a decimal")),
  [`${owner}.score.raw`]: open(decimal),
  [`${owner}.score.min`]: open(decimal),
  [`${owner}.score.max`]: open(decimal),
});

const TABLE = {
  "cmi._version": readOnly(),
  "cmi.completion_status": open(completion),
  "cmi.completion_threshold": readOnly(),
  "cmi.credit": readOnly(),
  "cmi.entry": readOnly(),
  "cmi.exit": writeOnly(oneOf("", "time-out", "suspend", "logout", "normal")),
  "cmi.launch_data": readOnly(),
  "cmi.learner_id": readOnly(),
  "cmi.learner_name": readOnly(),
  "cmi.location": open(text(1000)),
  "cmi.max_time_allowed": readOnly(),
  "cmi.mode": readOnly(),
  "cmi.progress_measure": open(fraction),
  "cmi.scaled_passing_score": readOnly(),
  ...score("cmi"),
  "cmi.session_time": writeOnly(form(DURATION, "a duration")),
  "cmi.success_status": open(success),
  "cmi.suspend_data": open((value, _, room) => text(room)(value)),
  "cmi.time_limit_action": readOnly(),
  "cmi.total_time": readOnly(),
  "cmi.objectives._children": readOnly(),
  "cmi.objectives._count": readOnly(),
  "cmi.objectives.n.id": open(identifier),
  ...score("cmi.objectives.n"),
  "cmi.objectives.n.success_status": open(success),
  "cmi.objectives.n.completion_status": open(completion),
  "cmi.objectives.n.progress_measure": open(fraction),
  "cmi.objectives.n.description": open(text(250)),
  "cmi.interactions._children": readOnly(),
  "cmi.interactions._count": readOnly(),
  "cmi.interactions.n.id": open(identifier),
  "cmi.interactions.n.type": open(oneOf(...TYPES)),
  "cmi.interactions.n.objectives._count": readOnly(),
  "cmi.interactions.n.objectives.n.id": open(identifier),
  "cmi.interactions.n.timestamp": open(form(TIMESTAMP, "a timestamp")),
  "cmi.interactions.n.correct_responses._count": readOnly(),
  "cmi.interactions.n.correct_responses.n.pattern": open(pattern),
  "cmi.interactions.n.weighting": open(decimal),
  "cmi.interactions.n.learner_response": open(response),
  "cmi.interactions.n.result": open(result),
  "cmi.interactions.n.latency": open(form(DURATION, "a duration")),
  "cmi.interactions.n.description": open(text(250)),
  "adl.nav.request": open(form(NAVIGATION, "a navigation request")),
  "adl.nav.request_valid.continue": readOnly(),
  "adl.nav.request_valid.previous": readOnly(),
};

const CHILDREN = {
  "cmi.objectives": "id,score,success_status,completion_status,progress_measure,description",
  "cmi.interactions":
    "id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description",
};
const ERRORS = {
  103: "Already initialized",
  112: "Termination before initialization",
  113: "Termination after termination",
  122: "Retrieve before initialization",
  132: "Store before initialization",
  142: "Commit before initialization",
  201: "General argument error",
  301: "General get failure",
  351: "General set failure",
  401: "Undefined element",
  403: "Value not initialized",
  404: "Read only",
  405: "Write only",
  406: "Type mismatch",
  408: "Dependency not established",
};

/** One launch. `data` is what earlier launches left; `keep(data, event)` is called at each commit and at the end. */
export class Strict2004 {
  #data;
  #keep;
  #room;
  #state = "new";
  #error = "0";
  #fault = "";

  /** `room` is how much state the edition keeps: 4000 characters in the 2nd, 64,000 from the 3rd on. */
  constructor({ data, mode = "normal", passing = "", room = 64000, keep = () => {} }) {
    this.#keep = keep;
    this.#room = room;
    // A launch that ended without "suspend" ended its attempt; one that was killed is taken up again.
    const ended = data && "cmi.exit" in data && data["cmi.exit"] !== "suspend" && mode === "normal";
    this.#data = ended ? {} : { ...data };
    const entry = !data || ended ? "ab-initio" : data["cmi.exit"] === "suspend" ? "resume" : "";
    Object.assign(this.#data, {
      "cmi._version": "1.0",
      "cmi.learner_id": "learner-1",
      "cmi.learner_name": "Learner, One",
      "cmi.entry": entry,
      "cmi.mode": mode,
      "cmi.credit": mode === "normal" ? "credit" : "no-credit",
      "cmi.total_time": "PT0S",
      "adl.nav.request_valid.continue": "false",
      "adl.nav.request_valid.previous": "false",
    });
    if (passing) this.#data["cmi.scaled_passing_score"] = passing;
    this.#data["cmi.completion_status"] ??= "unknown";
    this.#data["cmi.success_status"] ??= "unknown";
    delete this.#data["cmi.exit"];
  }

  Initialize(argument) {
    if (argument !== "") return this.#fail(201, "the argument of Initialize is an empty string");
    if (this.#state !== "new")
      return this.#fail(this.#state === "running" ? 103 : 104, `Initialize when ${this.#state}`);
    this.#state = "running";
    return this.#ok("true");
  }

  Terminate(argument) {
    if (argument !== "") return this.#fail(201, "the argument of Terminate is an empty string");
    if (this.#state !== "running")
      return this.#fail(this.#state === "new" ? 112 : 113, `Terminate when ${this.#state}`);
    this.#state = "terminated";
    this.#data["cmi.exit"] ??= "";
    this.#keep({ ...this.#data }, "finish");
    return this.#ok("true");
  }

  Commit(argument) {
    if (argument !== "") return this.#fail(201, "the argument of Commit is an empty string");
    if (this.#state !== "running") return this.#fail(this.#state === "new" ? 142 : 143, `Commit when ${this.#state}`);
    this.#keep({ ...this.#data }, "commit");
    return this.#ok("true");
  }

  GetValue(name) {
    if (this.#state !== "running")
      return this.#fail(this.#state === "new" ? 122 : 123, `GetValue ${name} when ${this.#state}`, "");
    const { element, collections } = locate(name, TABLE);
    if (!element) return this.#fail(401, `${name} is no element`, "");
    if (!element.read) return this.#fail(405, `${name} cannot be read`, "");
    if (collections.some(({ path, index }) => index >= count(this.#data, path)))
      return this.#fail(301, `${name} is beyond its collection`, "");
    if (name.endsWith("._children"))
      return this.#ok(CHILDREN[name.slice(0, -"._children".length)] ?? "scaled,raw,min,max");
    if (name.endsWith("._count")) return this.#ok(String(count(this.#data, name.slice(0, -"._count".length))));
    return name in this.#data ? this.#ok(this.#data[name]) : this.#fail(403, `${name} has no value`, "");
  }

  SetValue(name, value) {
    if (this.#state !== "running")
      return this.#fail(this.#state === "new" ? 132 : 133, `SetValue ${name} when ${this.#state}`);
    if (typeof value !== "string") return this.#fail(406, `${name} is set to a ${typeof value}`);
    const { element, collections } = locate(name, TABLE);
    if (!element) return this.#fail(401, `${name} is no element`);
    if (!element.write) return this.#fail(404, `${name} cannot be written`);
    const [code, fault] = this.#place(name, value, collections) ?? [
      406,
      element.check(value, this.#siblings(name), this.#room),
    ];
    if (fault) return this.#fail(code, `${name} = ${JSON.stringify(value).slice(0, 80)}: ${fault}`);
    this.#data[name] = value;
    return this.#ok("true");
  }

  /** What is wrong with where a value goes in its collections, as a code and a fault. */
  #place(name, value, collections) {
    if (collections.some(({ path, index }) => index > count(this.#data, path)))
      return [351, "leaves a gap in its collection"];
    const last = collections.at(-1);
    if (!last) return null;
    const [owner] = collections;
    const isOwnId = name === `${owner.path}.${owner.index}.id`;
    if (!isOwnId && !this.#data[`${owner.path}.${owner.index}.id`]) return [408, "comes before the id"];
    if (!name.endsWith(".id") || last.path === "cmi.interactions") return null;
    const others = Array.from({ length: count(this.#data, last.path) }, (_, index) => index).filter(
      (index) => index !== last.index,
    );
    return others.some((index) => this.#data[`${last.path}.${index}.id`] === value)
      ? [351, "stands in its collection already"]
      : null;
  }

  #siblings(name) {
    return (other) => this.#data[`${name.split(".").slice(0, 3).join(".")}.${other}`];
  }

  GetLastError() {
    return this.#error;
  }
  GetErrorString(code) {
    return ERRORS[code] ?? "No error";
  }
  GetDiagnostic() {
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
