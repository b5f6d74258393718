import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { Finger } from "./pages/finger.ts";
import { Hands } from "./pages/hands.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");

test("on a telephone a finger carries cards, stretches them by their edges and scrolls", async ({
  actor,
}) => {
  const desk = await actor();
  await openDemo(desk, say);
  await createMap(desk, say, "By finger");
  const drawn = new Hands(desk, say);
  await drawn.write("one", { step: 0 });
  await drawn.write("two", { step: 1 });
  await drawn.waitUntilSaved();

  const page = await actor({ isPhone: true });
  await openDemo(page, say);
  await page.goto(`${desk.url()}?lens=canvas`);
  const hands = new Hands(page, say);
  const finger = await Finger.of(page);
  await expect(hands.card("two")).toBeVisible();
  const column = (await hands.left("two")) - (await hands.left("one"));

  await test.step("a finger that goes on at once moves the map and nothing in it", async () => {
    const top = await hands.top("one");
    await finger.pull(hands.card("one"), { x: 0, y: -90 });
    await expect.poll(() => hands.top("one")).toBeLessThan(top - 40);
    expect((await hands.left("two")) - (await hands.left("one"))).toBe(column);
    await finger.pull(hands.card("one"), { x: 0, y: 90 });
    await expect.poll(() => hands.top("one")).toBe(top);
  });

  await test.step("one that rests lifts the card and carries it", async () => {
    await finger.carry(hands.card("one"), { x: column, y: 30 });
    await expect.poll(() => hands.order()).toEqual(["two", "one"]);
    await expect.poll(() => drawn.order()).toEqual(["two", "one"]);
  });

  await test.step("a chosen card is stretched by its left edge, and back", async () => {
    await hands.card("one").tap();
    const before = await hands.width("one");
    await finger.pull(hands.edgeOf("one", "left"), { x: -0.65 * column, y: 0 });
    await expect.poll(() => hands.width("one")).toBeGreaterThan(before * 1.8);
    await finger.pull(hands.edgeOf("one", "left"), { x: 0.65 * column, y: 0 });
    await expect.poll(() => hands.width("one")).toBe(before);
  });
});
