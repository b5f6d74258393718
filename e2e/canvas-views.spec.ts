import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { createMap } from "./pages/maps.ts";
import { Views } from "./pages/views.ts";
import { wordsIn } from "./words.ts";

const doing = "What we do / Mitä teemme";
const thinking = "What we think / Mitä ajattelemme";
const firstStep = "Our rota spreadsheet no longer works";
const firstPhase = "Waking up to the need";
const pain = "Team leaders have no time for training";

test("hidden, collapsed, pinned and filtered by the pointer, the map is the same for who gets the link", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const page = await actor({ language: "en" });
  await openDemo(page, say);
  await page.getByRole("article").filter({ hasText: "Shifts" }).getByRole("link").first().click();
  const views = new Views(page, say);
  await views.waitUntilSaved();

  await views.choose(views.lane(doing), "hideLane");
  await expect(views.lane(doing)).toHaveCount(0);
  await expect(views.bar(say("view.bar.hiddenLanes", { count: 1 }))).toBeVisible();

  await views.surface
    .getByRole("button", { name: say("canvas.commands.collapsePhase") })
    .first()
    .click();
  await expect(views.header(firstStep)).toHaveCount(0);
  await expect(views.surface.getByText(/2 steps, \d+ cards/)).toBeVisible();

  await views.choose(views.lane(thinking), "pinLane");
  await views.surface.hover();
  await page.mouse.wheel(0, 900);
  await expect(views.lane(thinking)).toHaveCount(2);
  await expect(views.lane(thinking).last()).toBeInViewport();

  await views.openTool("filter");
  await views.dialog.getByRole("button", { name: say("map.laneType.pain"), exact: true }).click();
  await expect(views.bar("2 of")).toBeVisible();
  await page.keyboard.press("Escape");

  await views.openTool("views");
  await views.save("Only what hurts");
  await expect(page).toHaveURL(/hide=.+&fold=.+&pin=.+&lane=pain/);

  const other = await actor({ language: "en" });
  await openDemo(other, say);
  await other.goto(page.url());
  const seen = new Views(other, say);
  await expect(seen.bar("2 of")).toBeVisible();
  await expect(seen.lane(doing)).toHaveCount(0);
  await expect(seen.header(firstStep)).toHaveCount(0);
  await seen.openTool("views");
  await expect(seen.saved("Only what hurts")).toHaveAttribute("aria-current", "true");
  await seen.deleteSaved("Only what hurts");
  await seen.dialog.getByRole("button", { name: say("view.views.showAll") }).click();
  await expect(seen.header(firstStep)).toBeVisible();
  await expect(other).not.toHaveURL(/hide=/);
});

test("the same without a pointer", async ({ actor }) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi" });
  await openDemo(page, say);
  await page.getByRole("article").filter({ hasText: "Shifts" }).getByRole("link").first().click();
  const views = new Views(page, say);
  await views.waitUntilSaved();

  await views.toFirstLane();
  await views.chooseByKey("hideLane");
  await expect(views.lane(doing)).toHaveCount(0);

  await views.toFirstLane();
  await views.chooseByKey("pinLane");
  await page.keyboard.press("Control+End");
  await expect(views.lane(thinking)).toHaveCount(2);

  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Control+Shift+E");
  await expect(views.header(firstStep)).toHaveCount(0);
  await expect(page.locator("#canvas-focus")).toContainText(
    `${firstPhase}, ${say("canvas.collapsed")}`,
  );
  // a step to the side leads past the collapsed one, and the same key opens it again
  await page.keyboard.press("Control+Shift+E");
  await expect(views.header(firstStep)).toBeVisible();

  await page.keyboard.press("Control+Shift+F");
  await expect(views.dialog.getByRole("textbox").first()).toBeFocused();
  await page.keyboard.type("no time for");
  await expect(views.bar("1/")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(views.dialog).toHaveCount(0);
  await expect(views.card(pain)).not.toHaveAttribute("data-faint");

  await views.surface.focus();
  await page.keyboard.press("Escape");
  await views.chooseByKey("views");
  await views.save("Vain aika");
  await page.keyboard.press("Escape");
  await expect(views.dialog).toHaveCount(0);
  await views.surface.focus();
  await page.keyboard.press("Escape");
  await views.chooseByKey("showAll");
  await expect(views.lane(doing)).toBeVisible();
  await views.chooseByKey("views");
  await views.saved("Vain aika").press("Enter");
  await expect(views.lane(doing)).toHaveCount(0);
  await views.deleteSaved("Vain aika");
});

test("a link that no longer fits opens what it can and says so; a telephone can filter too", async ({
  actor,
}) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", viewport: { width: 390, height: 844 } });
  await openDemo(page, say);
  await page.getByRole("article").filter({ hasText: "Shifts" }).getByRole("link").first().click();
  await page.waitForURL(/\/maps\/[\w-]+/);
  const map = page.url().split("?")[0];
  await page.goto(`${map}?hide=gone-lane&lane=pain&lens=canvas`);
  const views = new Views(page, say);
  await expect(page.getByText(say("canvas.message.note.viewNotWhole"))).toBeVisible();
  await expect(views.bar("2/")).toBeVisible();
  await views.openTool("views");
  await views.save("Kivut");
  await views.deleteSaved("Kivut");
  // what is told lies over what is as tall as the window
  const told = page.getByRole("alertdialog").filter({ hasText: "Kivut" });
  await told.getByRole("button", { name: say("common.undo") }).click({ trial: true });
  await page.keyboard.press("Escape");
  await expect(views.dialog).toHaveCount(0);
  await views.openTool("filter");
  await expect(views.dialog).toBeInViewport({ ratio: 1 });
  await views.dialog.getByRole("button", { name: say("view.filter.clear") }).click();
  await expect(views.bar("2/")).toHaveCount(0);
});

test("a saved view says that part of it is gone, and the keyboard stays in the list of views", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Seen in parts");
  const views = new Views(page, say);
  await views.waitUntilSaved();
  await views.toFirstLane();
  await views.chooseByKey("collapseLane");
  await views.openTool("views");
  await views.save("Short");
  await views.dialog
    .getByRole("button", { name: say("view.views.menuOf", { name: "Short" }) })
    .press("Enter");
  await page.getByRole("menuitem", { name: say("view.views.rename") }).press("Enter");
  await expect(views.dialog.getByRole("textbox", { name: say("view.views.rename") })).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type("er");
  await page.keyboard.press("Enter");
  await expect(views.saved("Shorter")).toBeFocused();
  const showAll = views.dialog.getByRole("button", { name: say("view.views.showAll") });
  await showAll.press("Enter");
  await expect(showAll).toBeDisabled();
  await expect(showAll).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(views.dialog).toHaveCount(0);

  await views.toFirstLane();
  await page.keyboard.press("Delete");
  await views.openTool("views");
  await views.saved("Shorter").press("Enter");
  const isTold = page.getByText(say("canvas.message.note.savedNotWhole", { name: "Shorter" }));
  await expect(isTold).toBeVisible();
  await expect(views.saved("Shorter")).toHaveAttribute("aria-current", "true");
});
