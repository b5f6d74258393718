import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { Instance } from "../e2e/instance.ts";
import { openDemo } from "../e2e/pages/door.ts";
import { type Say, wordsIn } from "../e2e/words.ts";
import { browser } from "./browser.mjs";
import { buildIfStale } from "./build.ts";
import { watchSettling } from "./settle.ts";
import { board } from "./shots/board.ts";
import { canvasStates } from "./shots/canvas-states.ts";
import { canvasTools } from "./shots/canvas-tools.ts";
import { evidence } from "./shots/evidence.ts";
import { files } from "./shots/files.ts";
import { maps } from "./shots/maps.ts";
import { pain } from "./shots/pain.ts";
import { present } from "./shots/present.ts";
import { go, type Shot } from "./shots/shot.ts";
import { workspace } from "./shots/workspace.ts";

// npm run shots: a picture of every page and state of the demo in shots/, at two sizes; languages and
// looks take turns, so that each is seen in each and all four pairs occur.
// With words after it, only pictures whose name has one of them: npm run shots -- map evidence

type Look = { language: "en" | "fi"; scheme: "light" | "dark"; width: number; height: number };

const large = { width: 1440, height: 900 };
const small = { width: 390, height: 844 };
const folder = "shots";

const doors: Shot[] = [
  { name: "setup", take: async () => {} },
  { name: "setup-closed", take: (page) => go(page, "/setup") },
];
const demo = [
  ...maps,
  ...canvasStates,
  ...canvasTools,
  ...files,
  ...pain,
  ...board,
  ...present,
  ...evidence,
  ...workspace,
];

await main(process.argv.slice(2));

async function main(wanted: string[]): Promise<void> {
  if (!process.env.E2E_ADDRESS && !buildIfStale()) process.exit(1);
  if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const chromiumHere = await chromium.launch(await browser());
  const isWanted = ({ name }: Shot) =>
    wanted.length === 0 || wanted.some((part) => name.includes(part));
  const wantedDoors = doors.filter(isWanted);
  const instance = wantedDoors.length > 0 ? new Instance() : null;
  const running = process.env.E2E_ADDRESS;
  const demoInstance = running ? null : new Instance({ isDemo: true });
  await Promise.all([instance?.start(), demoInstance?.start()]);
  const address = running ?? demoInstance?.address ?? "";
  try {
    for (const [at, shot] of wantedDoors.entries()) {
      await takeBoth(chromiumHere, at, shot, (page) => go(page, instance?.setUpAddress ?? ""));
    }
    const signIn: Shot = { name: "sign-in", take: async () => {} };
    if (isWanted(signIn)) {
      await takeBoth(chromiumHere, 1, signIn, (page) => go(page, `${address}/sign-in`));
    }
    for (const [at, shot] of demo.filter(isWanted).entries()) {
      await takeBoth(chromiumHere, at, shot, async (page, say) => {
        await openDemo(page, say, address);
      });
    }
  } finally {
    await chromiumHere.close();
    await Promise.all([instance?.remove(), demoInstance?.remove()]);
  }
}

/** Large and small, in opposite languages; every second page the other way round. */
async function takeBoth(
  chromiumHere: Browser,
  at: number,
  shot: Shot,
  begin: (page: Page, say: Say) => Promise<void>,
): Promise<void> {
  const [one, other] = at % 2 === 0 ? (["en", "fi"] as const) : (["fi", "en"] as const);
  const [day, night] = at % 4 < 2 ? (["light", "dark"] as const) : (["dark", "light"] as const);
  for (const look of [
    { language: one, scheme: day, ...large },
    { language: other, scheme: night, ...small },
  ]) {
    await take(chromiumHere, look, shot, begin);
  }
}

async function take(
  chromiumHere: Browser,
  { language, scheme, width, height }: Look,
  shot: Shot,
  begin: (page: Page, say: Say) => Promise<void>,
): Promise<void> {
  const say = wordsIn(language);
  const context = await chromiumHere.newContext({
    locale: language === "fi" ? "fi-FI" : "en-GB",
    colorScheme: scheme,
    reducedMotion: "reduce",
    viewport: { width, height },
  });
  const page = await context.newPage();
  const name = `${shot.name}-${width}-${language}-${scheme}`;
  const settled = watchSettling(page);
  try {
    await begin(page, say);
    await shot.take(page, say);
    await settled();
    console.log(name);
  } catch (error) {
    // the picture of where it stopped tells more than the message
    console.error(`${name}: ${String(error).split("\n")[0]}`);
    process.exitCode = 1;
  }
  await page.screenshot({ path: join(folder, `${name}.png`) }).catch(() => {});
  await shot.after?.(page, say).catch((error) => {
    console.error(`${name}: not put back: ${String(error).split("\n")[0]}`);
    process.exitCode = 1;
  });
  await context.close();
}
