// Releases of a course that a test wrote, by the program under test.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { folder, program } from "../package.mjs";
import { write } from "./source.mjs";

/** Releases a course in its folder; what costs learners something is said aloud. Returns the report. */
function run(source, out, formats, bump) {
  const { stdout, stderr, status } = spawnSync(
    program(),
    [
      "release",
      source,
      "--bump",
      bump,
      "--date",
      "2026-11-28",
      "--format",
      formats.join(),
      "--out",
      out,
      "--report",
      "json",
      "--lang",
      "en",
    ],
    { encoding: "utf8", maxBuffer: 64e6 },
  );
  assert.ok(stdout, `the release says nothing: ${stderr}`);
  const report = JSON.parse(stdout);
  const errors = report.findings.filter(({ severity }) => severity === "error");
  assert.deepEqual(errors, [], "the course that the test wrote has no faults");
  return { ...report, status };
}

/**
 * The next release: {version, class, changes, packages}, with the folder of the unpacked package for each format. What
 * changes nothing is released as wording.
 */
export function release(course, source, formats) {
  write(course, source);
  const out = folder("dist");
  let report = run(source, out, formats, "auto");
  if (!report.release.made) {
    const { class: gravest } = report.release;
    assert.ok(gravest === "none" || gravest === "breaking", `refused: ${report.release.refused}`);
    report = run(source, out, formats, gravest === "none" ? "patch" : "major");
  }
  assert.ok(report.release.made, `not made: ${report.release.refused}`);
  course.version = report.release.version;
  const packages = {};
  for (const { format, path } of report.packages) {
    packages[format] = folder(format);
    execFileSync("unzip", ["-q", path.startsWith("/") ? path : join(process.cwd(), path), "-d", packages[format]]);
  }
  return { version: course.version, class: report.release.class, changes: report.changes, packages };
}
