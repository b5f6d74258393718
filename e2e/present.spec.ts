import { expect, test } from "./fixtures.ts";
import { Canvas } from "./pages/canvas.ts";
import { openDemo } from "./pages/door.ts";
import { Finger } from "./pages/finger.ts";
import { History } from "./pages/history.ts";
import { createMap } from "./pages/maps.ts";
import { Speaker, Stage } from "./pages/present.ts";
import { wordsIn } from "./words.ts";

test("a room is walked through a map by keys, and the second window follows and leads", async ({
  actor,
  watch,
}) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi" });
  await openDemo(page, say);
  await page.getByRole("article").filter({ hasText: "terveysasema" }).getByRole("link").click();
  await new Canvas(page, say).waitUntilSaved();
  const stage = new Stage(page, say);
  await stage.open();
  await expect(page.getByRole("main")).toBeFocused();
  const map = (await stage.title.textContent()) ?? "";
  for (const key of ["PageDown", "ArrowRight"]) await page.keyboard.press(key);
  // the customer's words come before everything else that is known of the step
  await expect(stage.slide.getByRole("heading", { level: 3 }).first()).toHaveText(
    say("present.said"),
  );
  await expect(stage.slide.locator("blockquote").first()).toHaveText(/\p{L}/u);
  const step = (await stage.title.textContent()) ?? "";
  await page.reload();
  await stage.waitUntilReady();
  await expect(stage.title).toHaveText(step);

  const speaker = await stage.openSpeaker();
  await expect(speaker.now).toContainText(step);
  await speaker.write("Kysy, kuka on odottanut.");
  await speaker.next();
  await expect(stage.title).not.toHaveText(step);
  await page.bringToFront();
  await page.keyboard.press("PageUp");
  await expect(speaker.note).toHaveValue("Kysy, kuka on odottanut.");

  // the line goes while somebody writes, and the presentation goes on all the same
  watch.expect(/ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await speaker.note.fill("Kysy myös jonosta.");
  await page.keyboard.press("PageDown");
  await expect(speaker.now).not.toContainText(step);
  await page.context().setOffline(false);
  const other = await actor({ language: "fi" });
  await openDemo(other, say);
  const elsewhere = new Speaker(other, say);
  await expect(async () => {
    await other.goto(speaker.page.url().replace(/#.*/, page.url().match(/#.*/)?.[0] ?? ""));
    await other.keyboard.press("PageUp");
    await expect(elsewhere.note).toHaveValue("Kysy myös jonosta.", { timeout: 3_000 });
  }).toPass();
  await page.keyboard.press("PageUp");
  await expect(speaker.note).toHaveValue("Kysy myös jonosta.");

  await page.keyboard.press("b");
  const blank = page.getByRole("button", { name: say("present.bar.unblank"), exact: true });
  await expect(blank).toBeVisible();
  await page.keyboard.press("b");
  await expect(blank).toHaveCount(0);
  await page.keyboard.press("Home");
  await expect(stage.title).toHaveText(map);
  await page.keyboard.press("Escape");
  await page.waitForURL(/\/maps\/[^/]+$/);
});

test("a version that was given a name is shown in place of the map as it is now", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "A map to be shown");
  const canvas = new Canvas(page, say);
  await canvas.writeCards(["I wait in line"]);
  const history = new History(page, say);
  await history.open();
  await history.keep("Approved in June");
  await canvas.card("I wait in line").click();
  await page.keyboard.press("Delete");
  await canvas.waitUntilSaved();
  const stage = new Stage(page, say);
  await stage.open();
  for (const key of ["Home", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await expect(stage.slide).not.toContainText("I wait in line");
  await stage.show("Approved in June");
  await expect(stage.slide).toContainText("I wait in line");
  await page.keyboard.press("Home");
  await expect(stage.slide).toContainText("Approved in June");
});

test("on a telephone a finger goes on and back, and a refused window is told", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const page = await actor({ isPhone: true });
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openDemo(page, say);
  const link = page.getByRole("article").filter({ hasText: "Outdoor" }).getByRole("link").first();
  await page.goto(`${await link.getAttribute("href")}/present`);
  const stage = new Stage(page, say);
  await stage.waitUntilReady();
  const map = (await stage.title.textContent()) ?? "";
  const finger = await Finger.of(page);
  await finger.pull(stage.slide, { x: -140, y: 6 });
  await expect(stage.title).not.toHaveText(map);
  await finger.pull(stage.slide, { x: 140, y: 6 });
  await expect(stage.title).toHaveText(map);
  await stage.button("speaker").click();
  await expect(page.getByRole("link", { name: say("present.blocked.open") })).toBeVisible();
});
