import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { Instance } from "../e2e/instance.ts";
import { Canvas } from "../e2e/pages/canvas.ts";
import { openDemo } from "../e2e/pages/door.ts";
import { openNote } from "../e2e/pages/evidence.ts";
import { Findings } from "../e2e/pages/findings.ts";
import { reviews } from "../e2e/samples.ts";
import { type Say, wordsIn } from "../e2e/words.ts";
import { browser } from "./browser.mjs";
import { buildIfStale } from "./build.ts";
import { watchSettling } from "./settle.ts";

// npm run shots: a picture of every page of the demo in shots/, at two sizes; languages and looks take
// turns, so that each page is seen in each and all four pairs occur.
// With words after it, only pictures whose name has one of them: npm run shots -- map evidence

type Look = { language: "en" | "fi"; scheme: "light" | "dark"; width: number; height: number };
type Shot = { name: string; take: (page: Page, say: Say) => Promise<void> };

const large = { width: 1440, height: 900 };
const small = { width: 390, height: 844 };
const folder = "shots";

const doors: Shot[] = [
  { name: "setup", take: async () => {} },
  { name: "setup-closed", take: (page) => go(page, "/setup") },
];

const demo: Shot[] = [
  { name: "maps", take: async () => {} },
  {
    name: "new-map",
    take: async (page, say) => {
      await page
        .getByRole("button", { name: say("maps.new") })
        .first()
        .click();
      await page.getByRole("dialog").waitFor();
    },
  },
  ...[0, 1, 2].map((at) => ({
    name: `map-${at + 1}`,
    take: (page: Page, say: Say) => openMap(page, say, at),
  })),
  ...(["outline", "table"] as const).map((lens) => ({
    name: `map-${lens}`,
    take: (page: Page, say: Say) => openMap(page, say, 0, lens),
  })),
  {
    name: "map-fit",
    take: async (page, say) => {
      await openMap(page, say, 0);
      await page.getByRole("button", { name: say("canvas.toolbar.fit") }).click();
    },
  },
  {
    name: "map-step",
    take: async (page, say) => {
      await openMap(page, say, 1);
      const canvas = new Canvas(page, say);
      await canvas.surface.focus();
      for (const key of ["Control+Home", "ArrowRight", "ArrowUp", "Control+Enter"]) {
        await page.keyboard.press(key);
      }
    },
  },
  {
    name: "map-about",
    take: async (page, say) => {
      await openMap(page, say, 0);
      await page.getByRole("button", { name: say("canvas.toolbar.mapDetails") }).click();
    },
  },
  {
    name: "map-shortcuts",
    take: async (page, say) => {
      await openMap(page, say, 0);
      await page.getByRole("button", { name: say("canvas.toolbar.help") }).click();
    },
  },
  { name: "pain-ranking", take: async (page, say) => void (await openRanking(page, say)) },
  {
    name: "pain-gains",
    take: async (page, say) => {
      const { panel } = await openRanking(page, say);
      await panel.getByRole("tab").nth(1).click();
    },
  },
  {
    name: "pain-tray",
    take: async (page, say) => {
      const { panel } = await openRanking(page, say);
      await panel.getByRole("tab").nth(2).click();
      await panel
        .getByText(say("pain.tray.loading"), { exact: true })
        .waitFor({ state: "detached" });
    },
  },
  {
    name: "pain-gaps",
    take: async (page, say) => {
      const { panel } = await openRanking(page, say);
      await panel.getByRole("button", { name: say("pain.panel.gaps") }).click();
    },
  },
  {
    name: "pain-point",
    take: async (page, say) => void (await (await openRanking(page, say)).openQuotablePoint()),
  },
  {
    name: "pain-words",
    take: async (page, say) => {
      const findings = await openRanking(page, say);
      await findings.openQuotablePoint();
      await findings.section("quotes").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "pain-note",
    take: async (page, say) => {
      const findings = await openRanking(page, say);
      await findings.openQuotablePoint();
      await findings.quotations.first().click();
      await findings.marked.waitFor();
    },
  },
  { name: "evidence", take: (page) => inWorkspace(page, "evidence") },
  {
    name: "evidence-add",
    take: async (page, say) => {
      await inWorkspace(page, "evidence");
      await page.getByRole("button", { name: say("evidence.add.title") }).click();
    },
  },
  {
    name: "evidence-import",
    take: async (page, say) => {
      await inWorkspace(page, "evidence");
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: say("evidence.files.choose") }).click();
      await (await chooser).setFiles([reviews("fi")]);
      await page.getByRole("region", { name: say("evidence.import.dryRun") }).waitFor();
    },
  },
  {
    name: "note",
    take: async (page, say) => {
      await inWorkspace(page, "evidence");
      await openNote(page, say, 3);
    },
  },
  { name: "personas", take: (page) => inWorkspace(page, "personas") },
  {
    name: "persona-add",
    take: async (page, say) => {
      await inWorkspace(page, "personas");
      await page
        .getByRole("button", { name: say("persona.add") })
        .first()
        .click();
    },
  },
  { name: "settings", take: (page) => inWorkspace(page, "settings") },
  { name: "members", take: (page) => inWorkspace(page, "settings/members") },
  {
    name: "invite",
    take: async (page, say) => {
      await inWorkspace(page, "settings/members");
      const name = say("workspace.members.invite");
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "libraries", take: (page) => inWorkspace(page, "settings/library") },
  { name: "profile", take: (page) => inWorkspace(page, "settings/profile") },
  {
    name: "user-menu",
    take: async (page, say) => {
      await page.getByRole("button", { name: say("shell.you") }).click();
    },
  },
  { name: "new-workspace", take: (page) => go(page, "/new") },
  { name: "not-found", take: (page) => inWorkspace(page, "maps/nothing") },
];

await main(process.argv.slice(2));

async function main(wanted: string[]): Promise<void> {
  if (!process.env.E2E_ADDRESS && !buildIfStale()) process.exit(1);
  if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const chromiumHere = await chromium.launch(await browser());
  const instance = new Instance();
  const running = process.env.E2E_ADDRESS;
  const demoInstance = running ? null : new Instance({ isDemo: true });
  await Promise.all([instance.start(), demoInstance?.start()]);
  const address = running ?? demoInstance?.address ?? "";
  const isWanted = ({ name }: Shot) =>
    wanted.length === 0 || wanted.some((part) => name.includes(part));
  try {
    for (const [at, shot] of doors.filter(isWanted).entries()) {
      await takeBoth(chromiumHere, at, shot, (page) => go(page, instance.setUpAddress));
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
    await Promise.all([instance.remove(), demoInstance?.remove()]);
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
  const page = await chromiumHere.newPage({
    locale: language === "fi" ? "fi-FI" : "en-GB",
    colorScheme: scheme,
    reducedMotion: "reduce",
    viewport: { width, height },
  });
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
  await page.close();
}

async function openRanking(page: Page, say: Say): Promise<Findings> {
  await openMap(page, say, 0);
  const findings = new Findings(page, say);
  await findings.open();
  await findings.points.first().waitFor();
  return findings;
}

/** On a small screen a map opens as a text: the lens that is meant is chosen. */
async function openMap(page: Page, say: Say, at: number, lens = "canvas"): Promise<void> {
  await page.getByRole("article").getByRole("link").nth(at).click();
  await new Canvas(page, say).waitUntilSaved();
  await page.getByRole("radio", { name: say(`canvas.lens.${lens}`) }).click();
  await page.getByText(say("canvas.opening")).waitFor({ state: "hidden" });
}

async function inWorkspace(page: Page, place: string): Promise<void> {
  await go(page, page.url().replace(/\/maps$/, `/${place}`));
}

async function go(page: Page, address: string): Promise<void> {
  const base = page.url() === "about:blank" ? undefined : page.url();
  await page.goto(new URL(address, base).href, { waitUntil: "networkidle" });
}
