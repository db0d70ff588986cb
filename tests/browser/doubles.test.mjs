// The strict players themselves: what they must refuse, they refuse. Without this the stories could pass by an LMS that takes all.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Strict12 } from "./lms/strict12.mjs";
import { Strict2004 } from "./lms/strict2004.mjs";

const started12 = (options = {}) => {
  const lms = new Strict12(options);
  assert.equal(lms.LMSInitialize(""), "true");
  return lms;
};
const started2004 = (options = {}) => {
  const lms = new Strict2004(options);
  assert.equal(lms.Initialize(""), "true");
  return lms;
};

test("1.2: one beginning, one end, nothing outside them", () => {
  const lms = new Strict12({});
  assert.equal(lms.LMSSetValue("cmi.core.exit", ""), "false");
  assert.equal(lms.LMSGetLastError(), "301");
  assert.equal(lms.LMSInitialize(""), "true");
  assert.equal(lms.LMSInitialize(""), "false");
  assert.equal(lms.LMSFinish(""), "true");
  assert.equal(lms.LMSFinish(""), "false");
  assert.equal(lms.LMSCommit(""), "false");
  assert.equal(lms.LMSSetValue("cmi.suspend_data", "x"), "false");
});

test("1.2: finishing without a status is completed, as in the field", () => {
  let kept;
  const lms = started12({ keep: (data) => (kept = data) });
  lms.LMSFinish("");
  assert.equal(kept["cmi.core.lesson_status"], "completed");
});

test("1.2: forms and lengths", () => {
  const lms = started12();
  const refused = [
    ["cmi.suspend_data", "x".repeat(4097)],
    ["cmi.core.lesson_location", "x".repeat(256)],
    ["cmi.core.lesson_status", "not attempted"],
    ["cmi.core.score.raw", "101"],
    ["cmi.core.score.raw", "-0.5"],
    ["cmi.core.score.raw", "1e1"],
    ["cmi.core.score.raw", 50],
    ["cmi.core.score.scaled", "0.5"],
    ["cmi.core.session_time", "1:02:03"],
    ["cmi.core.session_time", "00:02:03.123"],
    ["cmi.interactions.1.id", "gap"],
    ["cmi.interactions.0.id", "with space"],
    ["cmi.interactions.0.student_response", "a"],
    ["cmi.interactions.0.type", "long-fill-in"],
    ["cmi.completion_status", "completed"],
  ];
  for (const [name, value] of refused) assert.equal(lms.LMSSetValue(name, value), "false", `${name} = ${value}`);
  assert.equal(lms.LMSSetValue("cmi.interactions.0.id", "q1"), "true");
  assert.equal(lms.LMSSetValue("cmi.interactions.0.type", "choice"), "true");
  for (const response of ["", "ab", "a;b", "a,", "x".repeat(256)])
    assert.equal(lms.LMSSetValue("cmi.interactions.0.student_response", response), "false", response);
  assert.equal(lms.LMSSetValue("cmi.interactions.0.student_response", "a,c"), "true");
  assert.equal(lms.LMSSetValue("cmi.interactions.0.result", "-0.5"), "false");
  assert.equal(lms.LMSSetValue("cmi.interactions.0.result", "incorrect"), "false");
  assert.equal(lms.LMSSetValue("cmi.interactions.0.result", "0.5"), "true");
  assert.equal(lms.LMSGetValue("cmi.interactions.0.id"), "");
  assert.equal(lms.LMSGetLastError(), "404");
  assert.equal(lms.LMSGetValue("cmi.interactions._count"), "1");
});

test("1.2: an exit of suspend is taken up again", () => {
  let kept;
  const lms = started12({ keep: (data) => (kept = data) });
  lms.LMSSetValue("cmi.core.lesson_status", "incomplete");
  lms.LMSSetValue("cmi.suspend_data", "state");
  lms.LMSSetValue("cmi.core.exit", "suspend");
  lms.LMSFinish("");
  const again = started12({ data: kept });
  assert.equal(again.LMSGetValue("cmi.core.entry"), "resume");
  assert.equal(again.LMSGetValue("cmi.suspend_data"), "state");
});

test("2004: one beginning, one end, nothing outside them", () => {
  const lms = new Strict2004({});
  assert.equal(lms.Terminate(""), "false");
  assert.equal(lms.GetLastError(), "112");
  assert.equal(lms.GetValue("cmi.mode"), "");
  assert.equal(lms.GetLastError(), "122");
  assert.equal(lms.Initialize(""), "true");
  assert.equal(lms.Initialize(""), "false");
  assert.equal(lms.Terminate(""), "true");
  assert.equal(lms.SetValue("cmi.location", "x"), "false");
  assert.equal(lms.GetLastError(), "133");
});

test("2004: forms and lengths", () => {
  const lms = started2004();
  const refused = [
    ["cmi.suspend_data", "x".repeat(64001)],
    ["cmi.location", "x".repeat(1001)],
    ["cmi.score.scaled", "1.01"],
    ["cmi.score.scaled", ".5"],
    ["cmi.score.raw", "1e2"],
    ["cmi.score.raw", "100000"],
    ["cmi.session_time", "PT1.234S"],
    ["cmi.session_time", "P1W"],
    ["cmi.session_time", "PT"],
    ["cmi.core.lesson_status", "completed"],
    ["cmi.interactions.0.type", "choice"],
    ["cmi.interactions.1.id", "gap"],
  ];
  for (const [name, value] of refused) assert.equal(lms.SetValue(name, value), "false", `${name} = ${value}`);
  assert.equal(lms.SetValue("cmi.interactions.0.id", "q1"), "true");
  assert.equal(lms.SetValue("cmi.interactions.0.learner_response", "a"), "false");
  assert.equal(lms.SetValue("cmi.interactions.0.type", "choice"), "true");
  for (const response of ["", "a-b", "urn:x:a", "a[,]"])
    assert.equal(lms.SetValue("cmi.interactions.0.learner_response", response), "false", response);
  assert.equal(lms.SetValue("cmi.interactions.0.learner_response", "a[,]b"), "true");
  for (const time of ["2026-11-22T10:00:00Z", "2026-11-22T10:00:00.123Z", "2039-01-01T00:00:00", "2026-11-22"])
    assert.equal(lms.SetValue("cmi.interactions.0.timestamp", time), "false", time);
  for (const time of ["2026-11-22T10:00:00", "2026-11-22T10:00:00.00", "2026-11-22T10:00:00.00Z"])
    assert.equal(lms.SetValue("cmi.interactions.0.timestamp", time), "true", time);
});

test("2004: responses by type", () => {
  const refused = {
    "long-fill-in": ["a\nb", "{a", "x".repeat(4001)],
    numeric: ["[:]5", "100000", "1,5"],
    matching: ["1.a", "1[.]a-b"],
    "fill-in": ["x".repeat(251)],
    likert: ["a b"],
    "true-false": ["t"],
  };
  const taken = {
    "long-fill-in": "a ⏎ b",
    numeric: "9.5",
    matching: "1[.]a[,]2[.]b",
    "fill-in": "x[,]y",
    likert: "a",
    "true-false": "true",
    sequencing: "b[,]a",
    other: "https://example.org/",
  };
  for (const [type, responses] of Object.entries(refused)) {
    const lms = started2004();
    lms.SetValue("cmi.interactions.0.id", "q");
    lms.SetValue("cmi.interactions.0.type", type);
    for (const response of responses)
      assert.equal(
        lms.SetValue("cmi.interactions.0.learner_response", response),
        "false",
        `${type}: ${response.slice(0, 20)}`,
      );
  }
  for (const [type, response] of Object.entries(taken)) {
    const lms = started2004();
    lms.SetValue("cmi.interactions.0.id", "q");
    lms.SetValue("cmi.interactions.0.type", type);
    assert.equal(lms.SetValue("cmi.interactions.0.learner_response", response), "true", type);
  }
});

test("2004: an unset value is 403, an objective stands once, an attempt that ended normally is over", () => {
  let kept;
  const lms = started2004({ keep: (data) => (kept = data) });
  assert.equal(lms.GetValue("cmi.suspend_data"), "");
  assert.equal(lms.GetLastError(), "403");
  assert.equal(lms.SetValue("cmi.objectives.0.id", "o1"), "true");
  assert.equal(lms.SetValue("cmi.objectives.1.id", "o1"), "false");
  assert.equal(lms.GetLastError(), "351");
  lms.SetValue("cmi.suspend_data", "state");
  lms.SetValue("cmi.exit", "normal");
  lms.Terminate("");
  assert.equal(started2004({ data: kept }).GetValue("cmi.entry"), "ab-initio");
  assert.equal(started2004({ data: { ...kept, "cmi.exit": "suspend" } }).GetValue("cmi.suspend_data"), "state");
});
