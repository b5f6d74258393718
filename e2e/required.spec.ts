import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { openDemo } from "./pages/door.ts";
import { Hands } from "./pages/hands.ts";
import { createMap } from "./pages/maps.ts";
import { chooseEntryByKeys } from "./pages/menu.ts";
import { Outline } from "./pages/outline.ts";
import { wordsIn } from "./words.ts";

for (const [language, scheme] of [
  ["en", "light"],
  ["fi", "dark"],
] as const) {
  test(`a required lane shows what is missing in it, in each lens, and does not go unasked (${language})`, async ({
    actor,
  }) => {
    const say = wordsIn(language);
    const page = await actor({ language, scheme });
    await openDemo(page, say);
    const home = page.url();
    const title = `Required, ${language}`;
    await createMap(page, say, title);
    const hands = new Hands(page, say);
    await hands.write("one", { step: 0 });
    const missing = (count: number) =>
      page.getByRole("button", { name: say("canvas.missing.count", { count }), exact: true });
    const box = page.getByRole("region", { name: say("canvas.missing.title") });
    const marks = hands.surface.locator("[data-gap]");
    await expect(box).toHaveCount(0);

    await test.step("by mouse from the lane's menu; every empty step is marked and listed", async () => {
      await hands.runAt(hands.headerAt("lane", 0), "requireLane");
      await expect(missing(2)).toBeVisible();
      await expect(marks).toHaveCount(2);
      await missing(2).click();
      await expectNoObstacles(page, `what is missing, ${language}`);
      await box
        .getByRole("button", { name: say("canvas.untitledStep") })
        .first()
        .click();
      await page.keyboard.type("two");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      await expect(hands.card("two")).toBeVisible();
      await expect(missing(1)).toBeVisible();
      await expect(marks).toHaveCount(1);
    });

    await test.step("by keys a second lane, and undo", async () => {
      await hands.toStart();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Shift+F10");
      await chooseEntryByKeys(page, say("canvas.commands.requireLane"));
      await expect(missing(4)).toBeVisible();
      await page.keyboard.press("Control+z");
      await expect(missing(1)).toBeVisible();
    });

    await test.step("the outline says it and leads there; the table too", async () => {
      const outline = new Outline(page, say);
      await outline.open();
      await expect(missing(1)).toBeVisible();
      await expect(outline.text).toContainText(say("canvas.missing.required"));
      await page.getByRole("radio", { name: say("canvas.lens.table") }).click();
      await expect(missing(1)).toBeVisible();
      await page.getByRole("button", { name: say("canvas.toolbar.mapDetails") }).click();
      const lanes = page.getByRole("group", { name: say("canvas.missing.lanes") });
      const first = lanes.getByRole("checkbox").first();
      await expect(first).toBeChecked();
      await lanes.getByRole("checkbox").nth(1).press("Space");
      await expect(missing(4)).toBeVisible();
      await lanes.getByRole("checkbox").nth(1).press("Space");
      await expect(missing(1)).toBeVisible();
      await page.getByRole("radio", { name: say("canvas.lens.canvas") }).click();
    });

    await test.step("the list of maps counts it", async () => {
      await hands.waitUntilSaved();
      const map = page.url();
      const card = page.getByRole("article").filter({ hasText: title });
      // its rows are written a moment after it is saved
      await expect(async () => {
        await page.goto(home);
        await expect(card).toContainText(say("maps.missing", { count: 1 }), { timeout: 1_000 });
      }).toPass({ timeout: 20_000 });
      await page.goto(map);
    });

    await test.step("deleting it asks first", async () => {
      const dialog = page.getByRole("alertdialog");
      const count = await hands.surface.locator("[data-header-kind=lane]").count();
      await hands.headerAt("lane", 0).click();
      await page.keyboard.press("Delete");
      await expect(dialog).toContainText(
        say("canvas.missing.delete.title", { count: 1, lanes: "", cards: 2 }),
      );
      await expectNoObstacles(page, `deleting a required lane, ${language}`);
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
      await expect(hands.card("one")).toBeVisible();
      await hands.fromMenu(hands.headerAt("lane", 0), "delete");
      await dialog.getByRole("button", { name: say("common.delete"), exact: true }).click();
      await expect(hands.card("one")).toHaveCount(0);
      await expect(hands.surface.locator("[data-header-kind=lane]")).toHaveCount(count - 1);
      await expect(box).toHaveCount(0);
      await expect(hands.surface).toBeFocused();
      await page.keyboard.press("Control+z");
      await expect(missing(1)).toBeVisible();
    });
  });
}

test("from afar a cell that holds many cards says how many more there are", async ({ actor }) => {
  const say = wordsIn("en");
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Crowded");
  const hands = new Hands(page, say);
  await hands.writeCards(["a", "b", "c", "d", "e", "f"].map((letter) => `card ${letter}`));
  const more = hands.surface.locator("[data-crowd]");
  await expect(more).toHaveCount(0);
  await hands.toStart();
  for (let turn = 0; turn < 6; turn += 1) await page.keyboard.press("Control+-");
  await expect(more).toHaveText(["+4"]);
  await page.keyboard.press("Shift+0");
  await expect(more).toHaveCount(0);
});
