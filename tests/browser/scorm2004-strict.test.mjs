// The stories of a learner: the SCORM 2004 package of the course in the strict player.

import { stories } from "./support/stories.mjs";

stories("scorm2004", "strict");
