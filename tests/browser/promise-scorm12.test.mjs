// The promise of updates, in SCORM 1.2: chains of releases in a real run-time.

import { chains } from "./support/promise/chain.mjs";

chains("scorm12", [1, 2, 3]);
