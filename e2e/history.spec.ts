import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { Canvas } from "./pages/canvas.ts";
import { joinByLink, openDemo, setUp } from "./pages/door.ts";
import { History } from "./pages/history.ts";
import { createMap } from "./pages/maps.ts";
import { invite } from "./pages/members.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");

test("two people: a version is named, compared and restored, and who was away is told what changed", async ({
  actor,
  instance,
}) => {
  test.setTimeout(180_000);
  const at = instance.address;
  const [mine, theirs] = [await actor({ at }), await actor({ at })];
  const account = person("Aino Owner");
  await setUp(mine, say, { address: instance.setUpAddress, account, workspace: "Care" });
  const maps = mine.url();
  const link = await invite(mine, say, "editor");
  await mine.goto(maps);
  await createMap(mine, say, "Getting help");
  const canvas = new Canvas(mine, say);
  await canvas.writeCards(["I call", "I wait"]);
  const history = new History(mine, say);
  await history.open();
  await history.keep("Before the workshop");
  const map = mine.url();

  await joinByLink(theirs, say, { link, account: person("Ben Editor") });
  await theirs.goto(map);
  const seen = new Canvas(theirs, say);
  await expect(seen.card("I wait")).toBeVisible();
  await theirs.goto(maps);
  // they have left, which the server notes down
  await expect(mine.getByText("Ben Editor")).toHaveCount(0);
  await instance.daysPass(2);

  await canvas.card("I wait").click();
  await mine.keyboard.press("Delete");
  // over what the first card says
  await canvas.writeCards(["I give up"]);
  await history.open();
  await history.choose("Before the workshop", "compareNow");
  await expect(history.difference("I wait", "removed")).toBeVisible();
  await expect(history.difference("I give up", "wrote")).toBeVisible();
  await expect(canvas.card("I wait")).toContainText(say("history.mark.removed"));
  await expectNoObstacles(mine);

  await theirs.goto(map);
  const told = new History(theirs, say);
  await expect(told.pill).toContainText("2 changes");
  await told.pill.getByRole("button", { name: say("history.since.show"), exact: true }).click();
  await expect(told.difference("I wait", "removed")).toBeVisible();
  await theirs.keyboard.press("Escape");
  await expect(seen.card("I give up")).toBeVisible();
  await expect(told.pill).toHaveCount(0);

  await history.back.click();
  await history.choose("Before the workshop", "restore");
  await expectNoObstacles(mine);
  await history.restore();
  await expect(history.moment("Before the workshop")).toBeFocused();
  // what was done before is no part of the map that came back
  const tools = mine.getByRole("toolbar", { name: say("canvas.toolbar.label") });
  await expect(tools.getByRole("button", { name: say("canvas.toolbar.undo") })).toBeDisabled();
  for (const one of [canvas, seen]) {
    await expect(one.card("I wait")).toBeVisible();
    await expect(one.card("I give up")).toHaveCount(0);
  }
  const safety = say("history.moment.safety", { title: "Before the workshop" });
  await history.choose(safety, "restore");
  await history.restore();
  await expect(seen.card("I give up")).toBeVisible();
});

test("by the keyboard a map is named, looked at as it was, and left again", async ({
  actor,
  demo,
}) => {
  const page = await actor({ at: demo.address });
  await openDemo(page, say);
  await createMap(page, say, "By keys");
  const canvas = new Canvas(page, say);
  const history = new History(page, say);
  await canvas.writeCards(["First words"]);
  await page.keyboard.press("Control+Shift+H");
  await expect(history.body).toBeFocused();
  await expect(history.nameField).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(history.nameField).toBeFocused();
  await page.keyboard.type("Draft");
  await page.keyboard.press("Enter");
  await expect(history.moment("Draft")).toBeVisible();
  await history.choose("Draft", "rename");
  await expect(history.panel.getByRole("textbox")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("First draft");
  await page.keyboard.press("Enter");
  await expect(history.moment("First draft")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(history.back).toBeFocused();
  await expect(canvas.card("First words")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "First draft" })).toBeAttached();
  await expectNoObstacles(page);
  await page.keyboard.press("Escape");
  await expect(history.back).toHaveCount(0);
  await expect(history.body).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(canvas.surface).toBeFocused();
});

test("the bar over a version that is looked at brings it back", async ({ actor }) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Brought back");
  const canvas = new Canvas(page, say);
  const history = new History(page, say);
  await canvas.writeCards(["Once more"]);
  await history.open();
  await history.keep("With a card");
  await canvas.card("Once more").click();
  await page.keyboard.press("Delete");
  await expect(canvas.card("Once more")).toHaveCount(0);
  await canvas.waitUntilSaved();
  // what is known of a card takes the place of the list
  await history.open();
  await history.choose("With a card", "look");
  const bar = page.getByRole("toolbar", { name: say("history.preview.label") });
  // the list, which a small window has no room for beside it, does not keep anybody from the bar
  await page.setViewportSize({ width: 700, height: 900 });
  await expect(history.panel).toBeHidden();
  await bar.getByRole("button", { name: say("history.actions.restore") }).click();
  await expectNoObstacles(page, "asks before it is restored");
  await history.restore();
  await expect(history.back).toHaveCount(0);
  await expect(canvas.card("Once more")).toBeVisible();
});

function person(name: string) {
  return {
    name,
    email: `${name.split(" ")[0]}@example.org`.toLowerCase(),
    password: "correct horse battery",
  };
}
