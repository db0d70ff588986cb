// axe-core in a document whose policy allows no foreign script: it is run by the debugger, beside the policy.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./package.mjs";

const SOURCE = readFileSync(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");
const OPTIONS = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** What axe-core finds in a document: one line per rule and element. */
export async function violations(frame) {
  await frame.evaluate(SOURCE);
  const { violations } = await frame.evaluate((options) => window.axe.run(document, options), OPTIONS);
  return violations.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary.split("\n").slice(1).join(" ")}`,
    ),
  );
}
