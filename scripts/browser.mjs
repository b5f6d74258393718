// Finds a Chromium for browser tests, or unpacks the one that comes as a package: nothing has to be
// installed by hand. Order: PW_CHROMIUM, a system browser, Playwright's own, @sparticuz/chromium.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Playwright launch options for whatever browser there is. */
export async function browser() {
  if (process.env.PW_CHROMIUM === "package") return packaged();
  const found = [process.env.PW_CHROMIUM, ...system].find((path) => path && existsSync(path));
  if (found) return { executablePath: found, args: quiet };
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return { args: quiet };
  return packaged();
}

async function packaged() {
  const { default: chromium, inflate } = await import("@sparticuz/chromium");
  const libraries = join(tmpdir(), "al2023", "lib");
  if (!existsSync(libraries)) await inflate(join(binaries(), "al2023.tar.br"));
  return {
    executablePath: await chromium.executablePath(),
    args: [
      ...quiet,
      "--headless=shell",
      "--use-gl=angle",
      "--use-angle=swiftshader",
      "--in-process-gpu",
    ],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      FONTCONFIG_PATH: join(tmpdir(), "fonts"),
      VK_ICD_FILENAMES: "",
    },
  };
}

function binaries() {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const beside = join(dirname(entry), "..", "..", "bin");
  return existsSync(beside) ? beside : resolve("node_modules/@sparticuz/chromium/bin");
}
