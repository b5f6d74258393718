import { expect, test } from "./fixtures.ts";
import { Canvas } from "./pages/canvas.ts";
import { openDemo } from "./pages/door.ts";
import { wordsIn } from "./words.ts";

test("calm keeps others' pointers away and their names at hand", async ({ actor }) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi" });
  await openDemo(page, say);
  await page.getByRole("article").getByRole("link").first().click();
  const canvas = new Canvas(page, say);
  await canvas.waitUntilSaved();
  const other = await actor();
  await openDemo(other, wordsIn("en"));
  await other.goto(page.url());
  const theirs = new Canvas(other, wordsIn("en"));
  await theirs.waitUntilSaved();
  await theirs.surface.hover({ position: { x: 500, y: 300 } });
  await other.mouse.move(520, 420);
  const pointer = page.locator("[data-pointer]");
  await expect(pointer).toBeVisible();

  const calm = page.getByRole("button", { name: say("canvas.toolbar.calm") });
  await calm.click();
  await expect(pointer).toHaveCount(0);
  await page.reload();
  await canvas.waitUntilSaved();
  await other.mouse.move(540, 440);
  const people = page.getByRole("button", { name: say("canvas.toolbar.peers", { count: 1 }) });
  await people.click();
  await expect(page.getByRole("dialog").getByRole("listitem")).toHaveText(/^Demo\b/);
  await expect(pointer).toHaveCount(0);

  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: say("shell.you") }).click();
  await page.getByRole("menuitemcheckbox", { name: say("shell.calm") }).click();
  await page.keyboard.press("Escape");
  await other.mouse.move(560, 460);
  await expect(pointer).toBeVisible();
});
