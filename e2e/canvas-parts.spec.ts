import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { centre, Hands } from "./pages/hands.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");

test("steps and lanes are duplicated, split and merged, by mouse and by keys", async ({
  actor,
}) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Parts");
  const hands = new Hands(page, say);
  await hands.draw([{ phase: "First", steps: ["Pay"] }]);
  await hands.write("one", { step: 0 });
  await hands.write("two", { step: 0 });
  const copy = hands.header("Pay (copy)");

  await test.step("by keys a step is copied with its cards, and one undo takes all of it back", async () => {
    await hands.header("Pay").click();
    await page.keyboard.press("Control+d");
    await expect(copy).toBeVisible();
    await expect(hands.card("one")).toHaveCount(2);
    await page.keyboard.press("Control+z");
    await expect(copy).toHaveCount(0);
    await expect(hands.card("one")).toHaveCount(1);
  });

  await test.step("by mouse a lane is copied without its cards", async () => {
    const lanes = page.locator("[data-header-kind=lane]");
    const before = await lanes.count();
    await hands.fromMenu(hands.headerAt("lane", 0), "duplicateEmpty");
    await expect(lanes).toHaveCount(before + 1);
    await expect(hands.card("one")).toHaveCount(1);
    await page.keyboard.press("Control+z");
    await expect(lanes).toHaveCount(before);
  });

  await test.step("by mouse a step is split, the chosen cards go to the second", async () => {
    await hands.card("one").click();
    await hands.card("two").click({ modifiers: ["Shift"] });
    await page.keyboard.press("Shift+F10");
    await hands.choose("splitStep");
    await hands.title("Confirm");
    await expect(hands.header("Confirm")).toBeVisible();
    const { x } = await centre(hands.header("Confirm"));
    await expect.poll(async () => (await centre(hands.card("one"))).x - x).toBeLessThan(60);
    await expect.poll(async () => (await centre(hands.card("one"))).x - x).toBeGreaterThan(-60);
  });

  await test.step("by keys it is merged again, and its name is kept in words", async () => {
    await hands.header("Pay").click();
    await hands.command("mergeStep");
    await expect(hands.header("Confirm")).toHaveCount(0);
    await expect(hands.card("one")).toBeVisible();
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("textbox", { name: say("map.panel.description") })).toHaveValue(
      "Confirm",
    );
  });

  await test.step("by keys a card goes to a step and lane chosen from lists", async () => {
    await hands.card("one").click();
    await hands.command("moveTo");
    const dialog = page.getByRole("dialog", { name: say("canvas.moveTo.title") });
    await dialog
      .getByRole("button", { name: new RegExp(say("canvas.moveTo.step")) })
      .press("Enter");
    await page.getByRole("option").last().press("Enter");
    await dialog.getByRole("button", { name: say("canvas.moveTo.do"), exact: true }).press("Enter");
    await expect(dialog).toHaveCount(0);
    await expect.poll(async () => (await hands.order()).at(-1)).toBe("one");
    await expect(hands.said).toContainText("one");
  });

  await test.step("the link to a card opens the map with the keyboard on it", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await hands.fromMenu(hands.card("one"), "copyLink");
    await expect(page.getByText(say("canvas.message.note.linkCopied"))).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await hands.waitUntilSaved();
    await page.goto(link);
    await expect(hands.said).toContainText("one");
    await expect(hands.card("one")).toBeInViewport();
    await expect(page).toHaveURL(/maps\/[^?]+$/);
  });

  await test.step("its menu leads to its owner in the details, with the keyboard there", async () => {
    await hands.fromMenu(hands.card("one"), "fieldOwner");
    const owner = page.getByRole("button", { name: new RegExp(say("map.panel.owner")) });
    await expect(owner).toBeFocused();
    await page.keyboard.press("Escape");
  });

  await test.step("the table tells feelings in numbers", async () => {
    await hands.putPoint();
    await page.getByRole("radio", { name: say("canvas.lens.table") }).click();
    await page.getByRole("button", { name: say("canvas.table.feelings.title") }).click();
    const feelings = page.getByRole("region", { name: say("canvas.table.feelings.title") });
    await expect(feelings.getByRole("row").filter({ hasText: "Pay" })).toContainText("0");
  });
});
