// The promise of updates, in SCORM 2004: chains of releases in a real run-time.

import { chains } from "./support/promise/chain.mjs";

chains("scorm2004", [4, 5, 6]);
