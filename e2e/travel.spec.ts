import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { Hands } from "./pages/hands.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");

test("cells, a step and a lane go from one map to another with what is in them, by mouse and by keys", async ({
  actor,
}) => {
  const page = await actor();
  const hands = new Hands(page, say);
  const { keyboard } = page;
  await openDemo(page, say);
  const home = page.url();
  await createMap(page, say, "From here");
  const from = page.url();
  await hands.write("one", { step: 0 });
  await hands.write("two", { step: 0 });
  await hands.write("three", { step: 1 });
  await hands.toStart();
  await keyboard.press("ArrowUp");
  await keyboard.type("Pay");
  await keyboard.press("Enter");
  await hands.waitUntilSaved();
  await page.goto(home);
  await createMap(page, say, "To here");
  const to = page.url();
  const lanes = hands.surface.locator("[data-header-kind=lane]");
  const steps = hands.surface.locator("[data-header-kind=step]");
  const go = async (address: string) => {
    await hands.waitUntilSaved();
    await page.goto(address);
    await expect(hands.header("During")).toBeVisible();
    await hands.toStart();
    // what answers to keys, and to the clipboard with them, has come
    await expect(hands.said).not.toBeEmpty();
  };
  const copyFrom = async (what: Locator) => {
    await hands.fromMenu(what, "copy");
    // it is done once the menu has given the keyboard back
    await expect(hands.surface).toBeFocused();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  };

  await test.step("cells by keys: they keep their places to each other", async () => {
    await go(from);
    await expect(hands.card("three")).toBeVisible();
    await keyboard.press("Control+a");
    await keyboard.press("Control+a");
    await expect(hands.selected).toHaveCount(3);
    await keyboard.press("Control+c");
    await go(to);
    await keyboard.press("ArrowRight");
    await keyboard.press("Control+v");
    await expect.poll(() => hands.order()).toEqual(["one", "two", "three"]);
    expect(await hands.left("one")).toBeGreaterThan((await hands.headerBox("step", 0)).x + 150);
    await keyboard.press("Control+z");
    await expect(hands.cards).toHaveCount(0);
  });

  await test.step("cells from the menu of what the mouse has selected", async () => {
    await go(from);
    await hands.card("one").click();
    await hands.card("two").click({ modifiers: ["Shift"] });
    await copyFrom(hands.card("two"));
    await go(to);
    await keyboard.press("Control+v");
    await expect.poll(() => hands.order()).toEqual(["one", "two"]);
    await keyboard.press("Control+z");
    await expect(hands.cards).toHaveCount(0);
  });

  await test.step("a step from the menu of its header, with its name and its cards", async () => {
    await go(from);
    await copyFrom(hands.header("Pay"));
    await go(to);
    const count = await steps.count();
    await hands.headerAt("step", 0).click();
    await keyboard.press("Control+v");
    await expect(hands.header("Pay")).toBeVisible();
    await expect(steps).toHaveCount(count + 1);
    await expect.poll(() => hands.order()).toEqual(["one", "two"]);
    await keyboard.press("Control+z");
    await expect(hands.header("Pay")).toHaveCount(0);
  });

  await test.step("a lane by keys, with its cards in the steps they stood in", async () => {
    await go(from);
    await keyboard.press("ArrowLeft");
    await keyboard.press("Control+c");
    await go(to);
    const count = await lanes.count();
    await keyboard.press("ArrowLeft");
    await keyboard.press("Control+v");
    await expect(lanes).toHaveCount(count + 1);
    await expect(hands.card("three")).toBeVisible();
    for (const text of ["one", "two", "three"]) await expect(hands.card(text)).toHaveCount(1);
  });
});
