import { checks } from "./checks.ts";
import { runSteps } from "./steps.ts";

// The whole truth, as README and CI run it: every check, then a production build in a real browser.
runSteps([
  ...checks,
  {
    name: "the database rules on PostgreSQL",
    command: "npm run --silent test:postgres",
  },
  { name: "production build", command: "node scripts/build.ts" },
  { name: "browser tests", command: "playwright test" },
]);
