import { expect, test } from "./fixtures.ts";
import { Board } from "./pages/board.ts";
import { Canvas } from "./pages/canvas.ts";
import { openDemo } from "./pages/door.ts";
import { Findings } from "./pages/findings.ts";
import { History } from "./pages/history.ts";
import { createMap } from "./pages/maps.ts";
import { invite } from "./pages/members.ts";
import { wordsIn } from "./words.ts";

const phone = { width: 390, height: 844 };

for (const [where, viewport] of [
  ["beside the board", undefined],
  ["over it on a telephone", phone],
] as const) {
  test(`a panel ${where} takes the keyboard and gives it back`, async ({ actor, baseURL }) => {
    const say = wordsIn("fi");
    const page = await actor({ language: "fi", at: baseURL, ...(viewport ? { viewport } : {}) });
    await openDemo(page, say);
    const board = new Board(page, say);
    await board.open(page.url().replace(/maps$/, "pain"));
    const number = board.rows.first().getByRole("button", { name: / ihmistä$/ });
    const panel = page.getByRole("complementary", { name: say("pain.board.panel.counted") });
    await number.press("Enter");
    await expect(panel).toBeFocused();
    if (viewport) {
      // what lies under it is out of reach
      for (let stop = 0; stop < 12; stop += 1) {
        await page.keyboard.press("Tab");
        const where = await panel.evaluate(
          (box) => box.contains(document.activeElement) || document.activeElement === document.body,
        );
        expect(where).toBe(true);
      }
      await panel.focus();
    }
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
    await expect(number).toBeFocused();
  });
}

test("a panel that is left gives the keyboard back, and what is deleted leaves it in its list", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const page = await actor();
  await openDemo(page, say);
  const home = page.url().replace(/maps$/, "");
  const undo = page.getByRole("alertdialog").getByRole("button", { name: say("common.undo") });
  await page.goto(`${home}personas`);
  const cards = page.getByRole("main").getByRole("listitem").locator("button[aria-expanded]");
  await expect(cards.first()).toBeVisible();
  const personas = await cards.count();
  const panel = page.getByRole("complementary");
  await cards.first().press("Enter");
  await panel.getByRole("textbox").first().focus();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(cards.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: say("common.delete"), exact: true }).press("Enter");
  await expect(cards).toHaveCount(personas - 1);
  await expect(cards.first()).toBeFocused();
  await undo.click();
  await expect(cards).toHaveCount(personas);

  await page.goto(`${home}settings/library`);
  const channels = page.getByRole("main").getByRole("list").first();
  const all = channels.getByRole("button");
  const count = await all.count();
  const next = (await all.nth(1).getAttribute("aria-label")) ?? "";
  await all.first().press("Enter");
  await expect(all).toHaveCount(count - 1);
  await expect(channels.getByRole("button", { name: next })).toBeFocused();
  await undo.click();
  await expect(all).toHaveCount(count);

  await invite(page, say, "viewer");
  const withdraw = page.getByRole("button", { name: say("workspace.members.withdraw") });
  await expect(withdraw).toHaveCount(1);
  await withdraw.press("Enter");
  await expect(withdraw).toHaveCount(0);
  await expect(page.getByRole("main")).toBeFocused();

  await page.goto(`${home}evidence?source=review&state=unreviewed`);
  const chips = page.getByRole("list", { name: say("desk.filters.chosen") }).getByRole("button");
  await expect(chips).toHaveCount(2);
  await chips.first().press("Enter");
  await expect(chips).toHaveCount(1);
  await expect(chips.first()).toBeFocused();
});

test("what is done to a pain point leaves the keyboard among what can be done", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const page = await actor();
  await openDemo(page, say);
  await page.getByRole("article").filter({ hasText: "Shifts" }).getByRole("link").first().click();
  const findings = new Findings(page, say);
  await findings.open();
  await findings.waitForAnalysis();
  await findings.points.first().click();
  const button = (key: string) =>
    findings.panel.getByRole("button", { name: say(key), exact: true });
  await button("pain.point.rename").press("Enter");
  await expect(
    findings.panel.getByRole("textbox", { name: say("pain.point.title") }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button("pain.point.rename")).toBeFocused();
  await button("pain.point.dismiss").press("Enter");
  await page.getByRole("menuitem").first().press("Enter");
  await expect(button("pain.point.reopen")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button("pain.point.dismiss")).toBeVisible();
  await expect(button("pain.point.reopen")).toHaveCount(0);
  await expect(page.locator("body:focus")).toHaveCount(0);
});

test("whoever opens a map begins with a key, and a toast takes back only what it names", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const page = await actor({ language: "en" });
  await openDemo(page, say);
  await createMap(page, say, "Begun by key");
  const canvas = new Canvas(page, say);
  await expect(canvas.surface).toBeFocused();
  await page.keyboard.press("Control+Home");
  await canvas.writeCards(["One", "Two"]);
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("Delete");
  await expect(canvas.card("Two")).toHaveCount(0);
  const undo = page.getByRole("alertdialog").getByRole("button", { name: say("common.undo") });
  await expect(undo).toBeVisible();
  await canvas.surface.focus();
  await page.keyboard.type("Three");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(canvas.card("Three")).toBeVisible();
  await expect(undo).toHaveCount(0);

  await page.keyboard.type("Left by Esc");
  await page.keyboard.press("Escape");
  await expect(canvas.card("Left by Esc")).toHaveCount(0);
  await undo.click();
  await expect(page.getByRole("textbox", { name: say("canvas.editCard") })).toHaveValue(
    "Left by Esc",
  );
  await page.keyboard.press("Enter");
  await expect(canvas.card("Left by Esc")).toBeVisible();
});

for (const [lens, viewport] of [
  ["picture", { width: 1440, height: 900 }],
  ["outline of a telephone", { width: 390, height: 844 }],
] as const) {
  test(`what the toolbar opens gives the keyboard back to its button, over the ${lens}`, async ({
    actor,
    baseURL,
  }) => {
    const say = wordsIn("fi");
    const page = await actor({ language: "fi", at: baseURL, viewport });
    await openDemo(page, say);
    await page.getByRole("article").filter({ hasText: "Shifts" }).getByRole("link").first().click();
    await new Canvas(page, say).waitUntilSaved();
    const opens = [
      ["pain.panel.title", "pain.panel.title"],
      ["comment.title", "comment.title"],
      ["review.panel.title", "review.panel.title"],
      ["history.toolbar", "history.title"],
    ] as const;
    for (const [name, title] of opens) {
      const button = page.getByRole("toolbar").getByRole("button", {
        name: new RegExp(`^${say(name)}`),
      });
      const panel = page.getByRole("complementary", { name: say(title) });
      await button.press("Enter");
      await expect(panel).toBeVisible();
      await expect(panel.locator(":focus").or(panel.and(page.locator(":focus")))).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(panel).toHaveCount(0);
      await expect(button).toBeFocused();
    }
  });
}

test("the tools over the map are one tab stop, along which arrows, Home and End go", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "One stop");
  const canvas = new Canvas(page, say);
  await canvas.writeCards(["One"]);
  const bar = page.getByRole("toolbar", { name: say("canvas.toolbar.label") });
  const details = bar.getByRole("button", { name: say("canvas.toolbar.mapDetails") });
  const help = bar.getByRole("button", { name: say("canvas.toolbar.help") });
  // once what makes them one has come, and whatever comes and goes after that
  await expect(bar.locator("[tabindex='0']")).toHaveCount(1);
  await details.focus();
  await page.keyboard.press("End");
  await expect(help).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(bar.getByRole("button", { name: say("canvas.toolbar.calm") })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await expect(bar.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(help).toBeFocused();
  await expect(bar.locator("[tabindex='0']")).toHaveCount(1);
});

test("a telephone's own way back closes what covers the page, and leaves the page where it is", async ({
  actor,
  baseURL,
}) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", at: baseURL, viewport: phone });
  await page.addInitScript(keepWatchers);
  await openDemo(page, say);
  const address = page.url();
  await page
    .getByRole("button", { name: say("maps.new") })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: say("maps.create.title") });
  await expect(dialog).toBeVisible();
  await page.evaluate("goBack()");
  await expect(dialog).toHaveCount(0);
  expect(page.url()).toBe(address);
  const board = new Board(page, say);
  await board.open(address.replace(/maps$/, "pain"));
  const number = board.rows.first().getByRole("button", { name: / ihmistä$/ });
  const panel = page.getByRole("complementary", { name: say("pain.board.panel.counted") });
  await number.press("Enter");
  await expect(panel).toBeFocused();
  await page.evaluate("goBack()");
  await expect(panel).toHaveCount(0);
  await expect(number).toBeFocused();
  // with nothing over it the page does not hold anybody back
  expect(await page.evaluate("watched.some((one) => one.onclose)")).toBe(false);
});

/** A browser on a desk has no such way back: what the page asks of it is kept, to be asked for here. */
const keepWatchers = `
  window.watched = [];
  window.CloseWatcher = class extends CloseWatcher {
    constructor() {
      super();
      watched.push(this);
    }
  };
  window.goBack = () => watched.findLast((one) => one.onclose).requestClose();
`;

test("on a telephone an earlier version can be left again", async ({ actor, baseURL }) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", at: baseURL, viewport: phone });
  await openDemo(page, say);
  await createMap(page, say, "Vanha");
  const history = new History(page, say);
  await history.open();
  await history.keep("Luonnos");
  await history.moment("Luonnos").press("Enter");
  await expect(history.back).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(history.nameField).toBeVisible();
});
