// Packages made by the program under test, unpacked in a folder that goes when the tests end.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../../..");
/** The course that the tests walk through. */
export const COURSE = join(ROOT, "course");

const scratch = [];
process.on("exit", () => scratch.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder of this process's own. */
export function folder(name) {
  const made = mkdtempSync(join(tmpdir(), `lespakket-${name}-`));
  scratch.push(made);
  return made;
}

/** The program: `LESPAKKET`, else the newest build that there is. */
export function program() {
  if (process.env.LESPAKKET) return process.env.LESPAKKET;
  const builds = ["release", "debug"]
    .map((profile) => join(ROOT, "target", profile, "lespakket"))
    .filter((build) => existsSync(build));
  if (builds.length === 0) throw new Error("no program to test: run `cargo build --release` first");
  return builds.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)[0];
}

/** Makes a package of a course. Returns the zip and the folder that it is unpacked in. */
export function build({ course = COURSE, format }) {
  const out = folder("dist");
  execFileSync(program(), ["package", course, "--format", format, "--out", out], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const zips = readdirSync(out).filter((name) => name.endsWith(".zip"));
  if (zips.length !== 1) throw new Error(`${format} left ${zips.length} archives`);
  const unpacked = folder(format);
  execFileSync("unzip", ["-q", join(out, zips[0]), "-d", unpacked]);
  return { zip: join(out, zips[0]), folder: unpacked };
}

/** A copy of the course that says `sco = "page"`. */
export function coursePerPage() {
  const course = folder("course");
  cpSync(COURSE, course, { recursive: true });
  const file = join(course, "course.toml");
  const text = readFileSync(file, "utf8");
  const changed = text.replace('sco = "course"', 'sco = "page"');
  if (changed === text) throw new Error("the course does not say that it is one SCO");
  writeFileSync(file, changed);
  return course;
}
