import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { Canvas } from "./pages/canvas.ts";
import { openDemo } from "./pages/door.ts";
import { chooseFiles, openNote } from "./pages/evidence.ts";
import { Findings } from "./pages/findings.ts";
import { Stage } from "./pages/present.ts";
import { interviews } from "./samples.ts";
import { type Say, wordsIn } from "./words.ts";

const looks = [
  { language: "en", scheme: "light" },
  { language: "fi", scheme: "dark" },
] as const;

for (const { language, scheme } of looks) {
  test(`no page has a serious obstacle (${language}, ${scheme})`, async ({ actor, demo }) => {
    test.setTimeout(900_000);
    const say = wordsIn(language);
    const page = await actor({ language, scheme, at: demo.address });
    await page.goto("/sign-in");
    await expectNoObstacles(page, "sign-in");
    await openDemo(page, say);
    const home = page.url();
    await expectNoObstacles(page, "maps");

    await page
      .getByRole("button", { name: say("maps.new") })
      .first()
      .click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNoObstacles(page, "new map");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: say("maps.import"), exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNoObstacles(page, "import of a map");
    await page.keyboard.press("Escape");

    await page.getByRole("article").getByRole("link").first().click();
    const canvas = new Canvas(page, say);
    await canvas.waitUntilSaved();
    await expectNoObstacles(page, "map");
    await page.getByRole("button", { name: say("drawn.dialog.open"), exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNoObstacles(page, "export of a map");
    await page.keyboard.press("Escape");
    const map = page.url();
    for (const lens of ["outline", "table"] as const) {
      await showLens(page, say, lens);
      await expectNoObstacles(page, `map as ${lens}`);
    }
    await showLens(page, say, "canvas");
    const findings = new Findings(page, say);
    await findings.open();
    await expect(findings.points.first()).toBeVisible();
    await expectNoObstacles(page, "map with ranking");
    await findings.openQuotablePoint();
    await expectNoObstacles(page, "pain point");
    await findings.quotations.first().click();
    await expect(findings.marked).toBeVisible();
    await expectNoObstacles(page, "note beside the map");

    await page.goto(home.replace(/maps$/, "evidence"));
    await expectNoObstacles(page, "evidence");
    await page.getByRole("button", { name: say("evidence.add.title") }).click();
    await expect(
      page.getByRole("complementary", { name: say("evidence.add.title") }),
    ).toBeVisible();
    await expectNoObstacles(page, "add a note");
    await page.goto(home.replace(/maps$/, "evidence"));
    await chooseFiles(page, say, interviews());
    const run = say("evidence.import.files.run", { count: 3 });
    await expect(page.getByRole("button", { name: run })).toBeVisible({ timeout: 60_000 });
    await expectNoObstacles(page, "import of files");
    await page.getByRole("button", { name: say("common.cancel"), exact: true }).click();
    await page.waitForURL(/\/evidence$/);
    await page.goto(home.replace(/maps$/, "evidence"));
    await openNote(page, say, 0);
    await expectNoObstacles(page, "note");

    const stage = new Stage(page, say);
    await page.goto(`${map}/present`);
    await stage.waitUntilReady();
    await expectNoObstacles(page, "presentation");
    for (const key of ["ArrowRight", "ArrowRight"]) {
      await page.keyboard.press(key);
      await expectNoObstacles(page, "slide");
    }
    await page.goto(page.url().replace("/present#", "/present/speaker#"));
    await expect(page.getByRole("timer")).toBeVisible();
    await expectNoObstacles(page, "speaker");

    for (const place of places) {
      await page.goto(home.replace(/maps$/, place));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoObstacles(page, place);
    }
    await page.goto("/new");
    await expectNoObstacles(page, "new workspace");
  });
}

test("an open select keeps nobody out, and ends long words in three dots where it is closed", async ({
  actor,
  demo,
}) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", scheme: "dark", at: demo.address, isPhone: true });
  await openDemo(page, say);
  await page
    .getByRole("button", { name: say("maps.new") })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  const select = dialog.getByRole("button", { name: say("maps.create.language") });
  await select.click();
  await expect(page.getByRole("listbox")).toBeVisible();
  await expectNoObstacles(page, "open select");
  await page.keyboard.press("Escape");
  // words that do not fit are not cut in the middle of a letter
  const ends = await select.evaluate((button) => {
    button.style.width = "60px";
    const words = [...button.querySelectorAll("span span")].at(-1);
    if (!(words instanceof HTMLElement)) return null;
    return {
      isCut: words.scrollWidth > words.clientWidth,
      ending: getComputedStyle(words).textOverflow,
      display: getComputedStyle(words).display,
    };
  });
  expect(ends).toEqual({ isCut: true, ending: "ellipsis", display: "block" });
});

test("a map has no serious obstacle in the colours of the system, in any lens", async ({
  actor,
  demo,
}) => {
  const say = wordsIn("en");
  const page = await actor({ hasForcedColours: true, at: demo.address });
  await openDemo(page, say);
  await page.getByRole("article").getByRole("link").first().click();
  const canvas = new Canvas(page, say);
  await canvas.waitUntilSaved();
  await canvas.surface.focus();
  await page.keyboard.press("Control+Home");
  for (const lens of ["canvas", "outline", "table"] as const) {
    await showLens(page, say, lens);
    await expectNoObstacles(page, `map as ${lens}`);
  }
});

test("the keyboard alone goes past the navigation and shows where it stands", async ({
  actor,
  demo,
}) => {
  const say = wordsIn("en");
  const page = await actor({ at: demo.address });
  await openDemo(page, say);
  const home = page.url();
  for (const place of ["maps", "evidence", ...places]) {
    await page.goto(home.replace(/maps$/, place));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await skipToContent(page, say);
    await page.keyboard.press("Tab");
    await expectVisibleFocus(page, place);
  }
  await page.goto(home);
  await skipToContent(page, say);
  const first = page.getByRole("article").getByRole("link").first();
  for (let stop = 0; stop < 20; stop += 1) {
    if (await first.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  const canvas = new Canvas(page, say);
  await canvas.waitUntilSaved();
  await canvas.surface.focus();
  await page.keyboard.press("Control+Home");
  const mirror = canvas.surface.locator("#canvas-focus");
  const atStart = await mirror.textContent();
  await page.keyboard.press("ArrowDown");
  await expect(mirror).not.toHaveText(atStart ?? "");
});

const places = [
  "pain",
  "pain?look=chart",
  "pain?look=heat",
  "personas",
  "settings",
  "settings/members",
  "settings/library",
  "settings/score",
  "settings/api",
  "settings/profile",
  "evidence/people",
  "evidence/codes",
  "evidence/queue",
  "evidence/deleted",
] as const;

async function showLens(page: Page, say: Say, lens: "canvas" | "outline" | "table"): Promise<void> {
  await page.getByRole("radio", { name: say(`canvas.lens.${lens}`) }).click();
  const shown = {
    canvas: new Canvas(page, say).surface,
    outline: page.locator("[data-outline] h4").first(),
    table: page.getByRole("grid").getByRole("row").nth(1),
  };
  await expect(shown[lens]).toBeVisible();
}

async function skipToContent(page: Page, say: Say): Promise<void> {
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: say("shell.skip") });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
}

/** The focused thing is inside the content and wears an outline or a ring. */
async function expectVisibleFocus(page: Page, where: string): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element?.closest("main")) return `outside the content: ${element?.outerHTML}`;
    const wearers = [element, ...element.querySelectorAll("*")];
    const parent = element.parentElement;
    if (parent) wearers.push(parent, ...parent.querySelectorAll("*"));
    const isMarked = wearers.some((one) => {
      const { outlineStyle, boxShadow } = getComputedStyle(one);
      return outlineStyle !== "none" || boxShadow !== "none";
    });
    return isMarked ? "visible" : `unmarked: ${element.outerHTML}`;
  });
  expect(focus, where).toBe("visible");
}
