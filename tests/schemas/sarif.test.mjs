// Every report in SARIF is what its published schema says: with findings of all levels, in archives, folders and
// documents, with and without a place in a file, in both languages, and without findings.

import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { build, COURSE, folder, program, ROOT } from "../browser/support/package.mjs";

const CASES = join(ROOT, "tests/check");

/** The published schema, of the npm package that carries it. */
function schema() {
  const entry = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/package.json");
  return JSON.parse(readFileSync(join(dirname(entry), "lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
}

// A pattern of the schema is no regular expression in the sense of Unicode.
const ajv = addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }));
const isSarif = ajv.compile(schema());

/** What the program reports of these arguments. */
function report(...parameters) {
  const { status, stdout, stderr } = spawnSync(program(), [...parameters, "--report", "sarif"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.ok(status === 0 || status === 1, stderr);
  return JSON.parse(stdout);
}

function assertSarif(log, name) {
  assert.ok(isSarif(log), `${name}: ${ajv.errorsText(isSarif.errors, { separator: "\n" })}`);
}

/** Every case of a family of rules, by its folder. */
function cases(family) {
  const rules = readdirSync(join(CASES, family), { withFileTypes: true }).filter((one) => one.isDirectory());
  return rules.flatMap((rule) => {
    const folder = join(CASES, family, rule.name);
    const inner = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
    return inner.map((one) => join(folder, one.name));
  });
}

describe("a report in SARIF", () => {
  test("the schema refuses what is none", () => {
    const log = report("check", COURSE);
    assert.ok(!isSarif({ ...log, version: "2.0.0" }));
    assert.ok(!isSarif({ ...log, runs: [{ ...log.runs[0], results: [{ level: "fatal" }] }] }));
  });

  test("without findings", () => {
    const log = report("validate", build({ format: "scorm12" }).zip);
    assertSarif(log, "an own package");
    assert.equal(log.runs[0].results.length, 0);
  });

  for (const family of ["common_cartridge", "content_package", "cmi5", "qti", "scorm12", "scorm2004"]) {
    for (const language of ["nl", "en"]) {
      test(`of every case of ${family}, in ${language}`, () => {
        const log = report("--lang", language, "validate", ...cases(family));
        assertSarif(log, family);
        const levels = new Set(log.runs[0].results.map((result) => result.level));
        assert.ok(levels.size > 1, [...levels].join());
      });
    }
  }

  test("of a document, an archive that is none, and names that no address holds", () => {
    const made = folder("sarif");
    const odd = join(made, "a b#é%?.zip");
    writeFileSync(odd, "no archive");
    mkdirSync(join(made, "map"));
    writeFileSync(join(made, "map", "imsmanifest.xml"), "<manifest");
    const log = report("validate", odd, join(made, "map"), join(made, "map", "imsmanifest.xml"));
    assertSarif(log, "odd names");
    assert.ok(log.runs[0].results.length > 2);
    assert.ok(log.runs[0].results.some((result) => !result.locations[0].physicalLocation.region));
  });

  test("of a course", () => {
    const course = join(ROOT, "tests/cli/check.in/picture");
    assert.ok(existsSync(course));
    const log = report("check", course);
    assertSarif(log, "a course");
    assert.ok(log.runs[0].results.length > 0);
  });
});
