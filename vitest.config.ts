import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,domain,db,server,cli,scripts,messages,components}/**/*.test.{ts,tsx}"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    pool: "threads",
  },
});
