import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { Canvas } from "./pages/canvas.ts";
import { openDemo } from "./pages/door.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");
const sheet = readFileSync("domain/map/clipboard/fixtures/libreoffice.html.txt", "utf8");

test("cards are selected, moved, changed and copied together, by keys alone", async ({ actor }) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Keys");
  const canvas = new Canvas(page, say);
  const keys = page.keyboard;
  await canvas.writeCards(["one", "two", "three"]);

  await keys.press("Control+Home");
  await keys.press("Shift+ArrowDown");
  await expect(canvas.selected).toContainText(["one", "two"]);
  await keys.press("Alt+ArrowRight");
  await keys.press("Control+d");
  await expect(canvas.card("one")).toHaveCount(2);
  await expect(canvas.selected).toContainText(["one", "two"]);
  await keys.press("Delete");
  await expect(canvas.card("one")).toHaveCount(1);
  await keys.press("Control+z");
  await expect(canvas.card("one")).toHaveCount(2);
  await keys.press("Control+z");

  await keys.press("Control+Home");
  await keys.press("Control+a");
  await keys.press("Control+a");
  await expect(canvas.selected).toHaveCount(3);
  await keys.press("Control+Enter");
  const bar = page.getByRole("toolbar", { name: say("canvas.bulk.label") });
  await expect(bar.getByRole("button").first()).toBeFocused();
  await bar.getByRole("button", { name: say("canvas.bulk.status") }).press("Enter");
  await page.getByRole("menuitem", { name: say("canvas.status.done") }).press("Enter");
  await keys.press("Escape");

  await canvas.surface.focus();
  await keys.press("Control+f");
  await expect(page.getByRole("textbox", { name: say("canvas.find.label") })).toBeFocused();
  await keys.type("TWO");
  await expect(canvas.selected).toContainText(["two"]);
  await keys.press("Escape");
  await expect(canvas.surface).toBeFocused();

  await keys.press("Control+k");
  await expect(page.getByRole("searchbox", { name: say("canvas.palette.search") })).toBeFocused();
  await keys.type("monista");
  await keys.press("Enter");
  await expect(canvas.card("two")).toHaveCount(2);
});

test("keys pressed while what answers them is on its way are not lost", async ({ actor }) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Early");
  const canvas = new Canvas(page, say);
  await canvas.waitUntilSaved();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    if ((await canvas.surface.count()) > 0) await released;
    await route.continue();
  });
  await page.reload();
  await canvas.surface.waitFor();
  await canvas.surface.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Early on a day");
  await page.keyboard.press("Enter");
  await page.keyboard.type("bird");
  release();
  await expect(canvas.card("Early on a day")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(canvas.card("bird")).toBeVisible();
});

test("a block of 40 rows and 12 columns from a spreadsheet lands where its preview says", async ({
  actor,
}) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Sheet");
  const canvas = new Canvas(page, say);
  await canvas.surface.focus();
  await page.keyboard.press("Control+Home");
  // what answers to keys, and to the clipboard with them, has come
  await expect(page.locator("#canvas-focus")).not.toBeEmpty();
  await canvas.paste({ "text/html": sheet });
  const bar = page.getByRole("region", { name: say("canvas.paste.label") });
  await expect(bar).toContainText(say("canvas.paste.says", { cards: 465, rows: 40, columns: 12 }));
  await page.keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
  await canvas.paste({ "text/html": sheet });
  await page.keyboard.press("Enter");
  await expect(bar).toHaveCount(0);
  await expect(canvas.card("Ääkköset: åäö ÅÄÖ")).toBeVisible();
  await page.keyboard.press("Control+f");
  await expect(page.getByRole("textbox", { name: say("canvas.find.label") })).toBeFocused();
  await page.keyboard.type("r40s12");
  await expect(canvas.selected).toContainText(["r40s12"]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect(canvas.card("Ääkköset: åäö ÅÄÖ")).toHaveCount(0);
});
