import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Builds when there is no build or the sources have changed since; does nothing otherwise.
 * The fingerprint of what went in lies beside the build.
 */
export function buildIfStale(): boolean {
  const fingerprint = fingerprintOfSources();
  if (existsSync(".next/BUILD_ID") && readIf(STAMP) === fingerprint) return true;
  console.log("Building Polku (about a minute, only after a change) …");
  const { status } = spawnSync("next", ["build"], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) return false;
  writeFileSync(STAMP, fingerprint);
  return true;
}

const STAMP = ".next/polku-sources";
const SOURCES = [
  "app",
  "components",
  "db",
  "domain",
  "messages",
  "public",
  "server",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

function fingerprintOfSources(): string {
  const hash = createHash("sha256");
  for (const root of SOURCES) {
    for (const file of filesBelow(root)) {
      hash.update(file).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return /[.]test[.]tsx?$/.test(path) ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function readIf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

if (import.meta.main) process.exit(buildIfStale() ? 0 : 1);
