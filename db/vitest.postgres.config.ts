import { defineConfig } from "vitest/config";
import all from "../vitest.config.ts";

/** The tests of what the database keeps and how it is asked, on PostgreSQL. */
export default defineConfig({
  test: {
    ...all.test,
    include: [
      "{db,server/access,server/map,server/library}/**/*.test.ts",
      "server/collab/{authors,collab,fuzz,log,mend,reread,revoke,shrinking,storage,stored,unreadable}.test.ts",
      "server/workspace/setup-token.test.ts",
    ],
    env: { ...all.test?.env, POLKU_DIALECT: "postgres" },
    // An engine takes seconds to begin, and is kept for whoever comes after in the same process.
    isolate: false,
  },
});
