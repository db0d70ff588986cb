// The stories of a learner: the SCORM 1.2 package of the course in the strict player.

import { stories } from "./support/stories.mjs";

stories("scorm12", "strict");
