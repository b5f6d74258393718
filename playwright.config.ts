import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { browser } from "./scripts/browser.mjs";

const port = Number(process.env.E2E_PORT ?? 4310);
// A demo that runs already, while tests are being written.
const running = process.env.E2E_ADDRESS;
const launchOptions = await browser();

// These start servers of their own and take half of the time: they run beside all others.
const alone = /(a11y|afternoon|live|speed|story)\.spec\.ts$/;

// One production server for all others: the demo workspace, in a folder of its own.
export default defineConfig({
  testDir: "./e2e",
  outputDir: "./test-results",
  fullyParallel: false,
  workers: 2,
  projects: [
    { name: "alone", testMatch: alone, workers: 1 },
    { name: "demo", testIgnore: alone, workers: 1 },
  ],
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [["list"]],
  use: {
    baseURL: running ?? `http://127.0.0.1:${port}`,
    launchOptions,
    viewport: { width: 1440, height: 900 },
    actionTimeout: 60_000,
    navigationTimeout: 90_000,
    trace: "retain-on-failure",
  },
  ...(running ? {} : { webServer: demo() }),
});

function demo() {
  return {
    command: "node scripts/start.ts --demo",
    url: `http://127.0.0.1:${port}/api/health`,
    env: {
      ...process.env,
      PORT: String(port),
      POLKU_DATA: join(tmpdir(), `polku-e2e-${process.pid}`),
    },
    timeout: 600_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  } as const;
}
