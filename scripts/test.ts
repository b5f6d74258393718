import { checks } from "./checks.ts";
import { runSteps } from "./steps.ts";

// The whole truth, as README and CI run it: every check, then a production build in a real browser.
runSteps([
  ...checks,
  {
    name: "the database rules on PostgreSQL",
    command: `${process.platform === "win32" ? "set POLKU_DIALECT=postgres&&" : "POLKU_DIALECT=postgres"} vitest run db server/access server/map server/library server/workspace/setup-token`,
  },
  { name: "production build", command: "node scripts/build.ts" },
  { name: "browser tests", command: "playwright test" },
]);
