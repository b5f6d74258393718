import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,domain,db,server,cli,scripts,messages,components}/**/*.test.{ts,tsx}"],
    // Real databases and servers on whatever machine there is: slow is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Not threads: WebAssembly that many of them load and drop ends the process now and then
    // (https://github.com/nodejs/node/issues/64500).
    pool: "forks",
    // On two cores its own choice would be one.
    maxWorkers: availableParallelism(),
    // Tests break things on purpose; what the server logs then is no news.
    env: { POLKU_LOG: "silent" },
  },
});
