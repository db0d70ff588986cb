// Manifests against the published schemas, and against the control documents that the packages carry themselves.
//
// The published schemas come with an npm package; they have none for LOM, so metadata in that namespace is judged by our own.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { build, folder } from "../browser/support/package.mjs";
import { driver, EDITIONS, judge, PUBLISHED, schemasIn, targetOf } from "./xmllint.mjs";

for (const [format, edition] of Object.entries(EDITIONS)) {
  describe(format, () => {
    const { folder: unpacked } = build({ format });
    const manifest = join(unpacked, "imsmanifest.xml");
    const own = folder("own-schemas");
    for (const name of schemasIn(unpacked)) cpSync(join(unpacked, name), join(own, name));
    const published = folder("published-schemas");
    cpSync(join(PUBLISHED, edition), published, { recursive: true });

    test("the control documents are well-formed schemas of their own", () => {
      assert.ok(schemasIn(own).length > 0, "the package carries control documents");
      for (const name of schemasIn(own)) execFileSync("xmllint", ["--noout", "--nonet", join(own, name)]);
    });

    test("the manifest passes the published schemas", () => {
      const covered = new Set(schemasIn(published).map((name) => targetOf(join(published, name))));
      for (const name of schemasIn(own).filter((name) => !covered.has(targetOf(join(own, name)))))
        if (!existsSync(join(published, name))) cpSync(join(own, name), join(published, name));
      assert.equal(judge(manifest, driver(published)), "");
    });

    test("the manifest passes the package's own control documents", () => {
      assert.equal(judge(manifest, driver(own)), "");
    });

    test("a spoilt manifest passes neither", () => {
      const spoilt = join(folder("spoilt"), "imsmanifest.xml");
      writeFileSync(
        spoilt,
        readFileSync(manifest, "utf8")
          .replace("<resources", "<unheard-of/><resources")
          .replace(/<item /, '<item isvisible="perhaps" '),
      );
      assert.notEqual(judge(spoilt, driver(published)), "");
      assert.notEqual(judge(spoilt, driver(own)), "");
    });
  });
}
