import { defineConfig } from "vitest/config";

// An engine of PostgreSQL takes its time to start.
const isPostgres = process.env.POLKU_DIALECT === "postgres";

export default defineConfig({
  test: {
    include: ["{app,domain,db,server,cli,scripts,messages,components}/**/*.test.{ts,tsx}"],
    testTimeout: 60_000,
    hookTimeout: isPostgres ? 120_000 : 60_000,
    pool: "threads",
    // Tests break things on purpose; what the server logs then is no news.
    env: { POLKU_LOG: "silent" },
  },
});
