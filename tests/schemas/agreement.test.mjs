// Three judges over the same small documents (tests/grammar/cases): our checker, whose verdict is the document's name,
// the control documents that our packages carry, and the published schemas. Where they differ, it stands here with the reason.

import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { build, folder, ROOT } from "../browser/support/package.mjs";
import { driver, EDITIONS, judge, PUBLISHED } from "./xmllint.mjs";

const CASES = join(ROOT, "tests/grammar/cases");

const TERM = "a term binds by the source beside it, which no schema can say";
const LEAST = "since 2004 a length is what a system must at least take, so the schemas leave it out";
const LAX = "our schemas let every foreign element and attribute pass, since a vendor's own may stand there";
const STRICT = "the published schema refuses what it has no schema for, also a vendor's own";
const EDITION = "published for the 3rd edition; the 2nd differs";
const UNPUBLISHED = "the npm package has no schema for this namespace";
const AMBIGUOUS =
  "the published schema lets elements of IMS MD come back in any order; ours would be ambiguous, so it keeps the order";

/** Documents on which our own control documents differ from the checker. */
const OWN = {
  "bad-value/error-scorm2004-lom-term": TERM,
  "too-long/warning-scorm2004-parameters": LEAST,
  "unexpected-element/error-scorm12-adlcp": LAX,
  "unexpected-element/error-scorm2004-3rd-data": LAX,
  "unknown-attribute/error-scorm12-scorm-type": LAX,
  "unknown-attribute/error-scorm2004-3rd-persist-state": LAX,
  "unknown-attribute/warning-scorm2004-persist-state": LAX,
  "wrong-order/valid-scorm12-imsmd-any-order": AMBIGUOUS,
};

/** Documents on which the published schemas differ from the checker. */
const OTHERS = {
  "bad-value/error-scorm2004-2nd-token": EDITION,
  "too-long/warning-scorm2004-parameters": LEAST,
  "unexpected-element/valid-scorm12-vendor": STRICT,
  "unexpected-root/valid-scorm12-metadata": UNPUBLISHED,
  "unknown-attribute/valid-scorm12-vendor": STRICT,
  "unknown-attribute/valid-scorm2004-2nd-persist-state": EDITION,
  "unknown-attribute/warning-scorm2004-persist-state": "the published schema lets it pass since the 4th edition",
};

const documents = readdirSync(CASES).flatMap((code) =>
  readdirSync(join(CASES, code))
    .filter((name) => name.endsWith(".xml"))
    .map((name) => join(CASES, code, name)),
);
const nameOf = (file) => `${basename(join(file, ".."))}/${basename(file, ".xml")}`;
const editionOf = (file) =>
  Object.keys(EDITIONS)
    .filter((edition) => basename(file).match(`^[a-z]+-${edition}-`))
    .sort((one, other) => other.length - one.length)[0];
const hasLom = (file) => readFileSync(file, "utf8").includes("http://ltsc.ieee.org/xsd/LOM");
const isValid = (file) => basename(file).startsWith("valid-");

/** A copy of some schemas, with the one that brings them together. */
function schemas(from, kind) {
  const where = folder(kind);
  cpSync(from, where, { recursive: true, filter: (path) => path === from || /\.(xsd|dtd)$/.test(path) });
  return driver(where);
}

for (const [format, edition] of Object.entries(EDITIONS)) {
  describe(format, () => {
    const own = schemas(build({ format }).folder, "own-schemas");
    const published = schemas(join(PUBLISHED, edition), "published-schemas");
    const mine = documents.filter((file) => editionOf(file) === format);

    test("there are documents of both sorts", () => {
      assert.ok(mine.some(isValid) && !mine.every(isValid));
    });
    for (const file of mine) {
      const name = nameOf(file);
      test(`${name} before our own schemas`, () => {
        assert.equal(judge(file, own) === "", isValid(file) !== name in OWN, OWN[name]);
      });
      // There are no published schemas for LOM in the npm package.
      if (hasLom(file)) continue;
      test(`${name} before the published schemas`, () => {
        assert.equal(judge(file, published) === "", isValid(file) !== name in OTHERS, OTHERS[name]);
      });
    }
  });
}

test("every difference is of a document that is there", () => {
  const names = documents.map(nameOf);
  for (const name of [...Object.keys(OWN), ...Object.keys(OTHERS)]) assert.ok(names.includes(name), name);
});
