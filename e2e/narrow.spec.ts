import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { Canvas } from "./pages/canvas.ts";
import { openDemo } from "./pages/door.ts";
import { holdLine } from "./pages/live-line.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

// A telephone, and a window enlarged four times (WCAG 1.4.10).
for (const width of [390, 320]) {
  test(`no page is wider than a window of ${width} px`, async ({ actor }) => {
    const say = wordsIn("fi");
    const page = await actor({ language: "fi", viewport: { width, height: 844 } });
    await openDemo(page, say);
    const home = page.url();
    const map = await page.getByRole("article").getByRole("link").first().getAttribute("href");
    const at = new URL(map ?? "", home).href.replace(/[?#].*/, "");
    const addresses = [
      ...places.map((place) => home.replace(/maps$/, place)),
      ...views.map((view) => `${at}${view}`),
      "/new",
      "/api/v1/docs",
    ];
    for (const address of addresses) {
      await page.goto(address, { waitUntil: "networkidle" });
      expect.soft(await widthOf(page), address).toBeLessThanOrEqual(width);
    }
  });
}

for (const language of ["fi", "en"] as const) {
  test(`on a telephone all is read of what keeps changes from the server (${language})`, async ({
    actor,
  }) => {
    const say = wordsIn(language);
    const page = await actor({ language });
    const line = await holdLine(page);
    await openDemo(page, say);
    const maps = page.url();
    const title = `Ilman yhteyttä maailman ääriin ja takaisin ${language}`;
    await createMap(page, say, title);
    const canvas = new Canvas(page, say);
    await canvas.waitUntilSaved();
    await line.cut();
    await canvas.writeCards(["yksi", "kaksi"]);
    await page.setViewportSize({ width: 390, height: 844 });
    const words = page.locator("[data-save=offline] > span");
    await expect(words).toHaveText(/\d/);
    expect(await words.evaluate(isWhole)).toBe(true);
    line.heal();
    await canvas.waitUntilSaved();

    const other = await page.context().newPage();
    await other.goto(maps);
    await other.getByRole("button", { name: say("maps.actionsFor", { title }) }).click();
    await other.getByRole("menuitem", { name: say("common.delete") }).click();
    const binned = page.locator("[data-save=refused] > span");
    await expect(binned).toContainText(say("canvas.save.reason.in-bin"));
    expect(await binned.evaluate(isWhole)).toBe(true);
  });
}

test("on a telephone the register says who may be quoted", async ({ actor }) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", isPhone: true });
  await openDemo(page, say);
  await page.goto(page.url().replace(/maps$/, "evidence/people"));
  const row = page.getByRole("rowheader").first();
  await expect(
    row.getByText(new RegExp(`^${say("participant.consent")}: \\p{L}`, "u")),
  ).toBeVisible();
});

const places = [
  ...["maps", "maps/deleted", "pain", "pain?look=chart", "pain?look=heat", "pain?tab=story"],
  ...["pain/opportunities", "pain/brief", "personas", "settings", "settings/members"],
  ...[
    "settings/library",
    "settings/score",
    "settings/api",
    "settings/profile",
    "settings/analysis",
  ],
  ...["evidence", "evidence/people", "evidence/codes", "evidence/queue", "evidence/deleted"],
  "evidence/quality",
] as const;
const views = [
  ...["", "?lens=canvas", "?lens=table", "/brief", "/coverage", "/present", "/present/speaker"],
] as const;

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Nothing of it is cut off. */
function isWhole(element: Element): boolean {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  return scrollWidth <= clientWidth && scrollHeight <= clientHeight;
}
