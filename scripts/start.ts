import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "./build.ts";

// npm start: builds what is missing and runs the server.
// npm run demo: the same on a throw-away data folder, on this machine only, with one-click sign-in.
const isDemo = process.argv.includes("--demo");

if (!buildIfStale()) {
  console.error("Polku could not be built: the lines above say why. Nothing was changed.");
  process.exit(1);
}

Object.assign(process.env, { NODE_ENV: "production" });
if (isDemo) {
  const folder = process.env.POLKU_DATA ?? mkdtempSync(join(tmpdir(), "polku-demo-"));
  if (!process.env.POLKU_DATA) {
    process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  }
  Object.assign(process.env, { POLKU_DATA: folder });
}

const { serve } = await import("../server.ts");
await serve({ isDemo, isDev: false });
