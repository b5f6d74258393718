import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { Hands } from "./pages/hands.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

test("a phase is dragged by its header with all in it, and the map comes along at the edge", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const page = await actor({ viewport: { width: 720, height: 800 } });
  await openDemo(page, say);
  await createMap(page, say, "Phases by hand");
  const hands = new Hands(page, say);
  await hands.write("one", { step: 0 });
  await hands.write("two", { step: 1 });
  await hands.toStart();

  await test.step("the second phase goes before the first, and one undo takes it back", async () => {
    await hands.drag(hands.headerAt("phase", 1), hands.headerAt("phase", 0), { right: -60 });
    await expect.poll(() => hands.order()).toEqual(["two", "one"]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => hands.order()).toEqual(["one", "two"]);
  });

  await test.step("what is held at the edge brings the map along; Esc leaves it where it was", async () => {
    await hands.toStart();
    const left = await hands.left("two");
    const box = await hands.surface.boundingBox();
    if (!box) throw new Error("no map");
    await hands.hold(hands.card("one"), hands.card("one"), { right: 20 });
    await page.mouse.move(box.x + box.width - 3, box.y + box.height / 2, { steps: 4 });
    // nothing moves but time
    await expect.poll(() => hands.left("two")).toBeLessThan(left - 10);
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect(page.locator("[data-ghost]")).toHaveCount(0);
    expect(await hands.order()).toEqual(["one", "two"]);
  });
});

test("the structure is locked and unlocked by keys; cards are written all the same", async ({
  actor,
}) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi" });
  await openDemo(page, say);
  await createMap(page, say, "Lukittu");
  const hands = new Hands(page, say);
  await hands.write("yksi", { step: 0 });
  await hands.write("kaksi", { step: 1 });
  const byName = async (command: string) => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: say("canvas.palette.search") })).toBeFocused();
    await page.keyboard.type(say(`canvas.commands.${command}`));
    await page.keyboard.press("Enter");
    await expect(hands.surface).toBeFocused();
  };
  const left = await hands.left("yksi");

  await hands.toStart();
  await byName("lock");
  await expect(page.getByRole("button", { name: say("canvas.toolbar.unlock") })).toBeVisible();
  await page.keyboard.press("Control+Alt+ArrowRight");
  await expect(
    page.getByText(say("canvas.message.refused.structure-locked")).first(),
  ).toBeVisible();
  expect(await hands.left("yksi")).toBe(left);
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => hands.left("yksi")).toBeGreaterThan(left);
  await page.keyboard.press("Control+z");
  await expect.poll(() => hands.left("yksi")).toBe(left);

  await byName("unlock");
  await hands.toStart();
  // into the next phase, then past the step that is there
  await page.keyboard.press("Control+Alt+ArrowRight");
  await page.keyboard.press("Control+Alt+ArrowRight");
  await expect.poll(() => hands.order()).toEqual(["kaksi", "yksi"]);
});
