import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { Hands } from "./pages/hands.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");

test("cards are dragged, copied, parked and stretched by mouse while a colleague watches", async ({
  actor,
}) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Cards by hand");
  const hands = new Hands(page, say);
  await hands.write("one", { step: 0 });
  await hands.write("two", { step: 0 });
  await hands.write("three", { step: 1 });
  const watcher = await actor();
  await openDemo(watcher, say);
  await watcher.goto(page.url());
  const watched = new Hands(watcher, say);
  await expect(watched.card("three")).toBeVisible();

  await test.step("a held card is a ghost for both, and Esc puts it back", async () => {
    await hands.hold(hands.card("three"), hands.card("one"), { below: -8 });
    await expect(page.locator("[data-ghost=cards]")).toBeVisible();
    await expect(page.locator("[data-drop-line]")).toHaveCount(1);
    await expect(watcher.locator("[data-ghost=cards]")).toContainText("three");
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect(page.locator("[data-ghost]")).toHaveCount(0);
    await expect(watcher.locator("[data-ghost]")).toHaveCount(0);
    expect(await hands.order()).toEqual(["one", "two", "three"]);
  });

  await test.step("dropped it stands where the line was, for both; one undo takes it back", async () => {
    await hands.drag(hands.card("three"), hands.card("one"), { below: -8 });
    await expect.poll(() => hands.order()).toEqual(["three", "one", "two"]);
    await expect.poll(() => watched.order()).toEqual(["three", "one", "two"]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => hands.order()).toEqual(["one", "two", "three"]);
  });

  await test.step("with Alt held it is a copy", async () => {
    await page.keyboard.down("Alt");
    await hands.drag(hands.card("two"), hands.card("three"), { below: 8 });
    await page.keyboard.up("Alt");
    await expect(hands.card("two")).toHaveCount(2);
    await page.keyboard.press("Control+z");
    await expect(hands.card("two")).toHaveCount(1);
  });

  await test.step("two selected ones go together", async () => {
    await hands.card("one").click();
    await hands.card("two").click({ modifiers: ["Shift"] });
    await hands.drag(hands.card("one"), hands.card("three"), { below: 8 });
    await expect.poll(() => hands.order()).toEqual(["three", "one", "two"]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => hands.order()).toEqual(["one", "two", "three"]);
  });

  await test.step("a card goes to the parking area and back", async () => {
    await hands.card("three").click();
    await hands.drag(hands.card("two"), hands.parking);
    await expect.poll(() => hands.isParked("two")).toBe(true);
    await hands.drag(hands.card("two"), hands.card("one"), { below: 8 });
    await expect.poll(() => hands.isParked("two")).toBe(false);
    await expect.poll(() => hands.order()).toEqual(["one", "two", "three"]);
  });

  await test.step("the right edge stretches a card over a step", async () => {
    const before = await hands.width("one");
    await hands.stretch("one", before);
    await expect.poll(() => hands.width("one")).toBeGreaterThan(before * 1.8);
    await page.keyboard.press("Control+z");
    await expect.poll(() => hands.width("one")).toBe(before);
  });
});

test("steps, lanes, points of a curve and connections are moved by mouse", async ({ actor }) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Structure by hand");
  const hands = new Hands(page, say);
  await hands.write("one", { step: 0 });
  await hands.write("three", { step: 1 });
  await hands.toStart();

  await test.step("a step and a lane go with all that is in them; the window stays where it was", async () => {
    const left = await hands.left("three");
    await hands.drag(hands.headerAt("step", 1), hands.headerAt("step", 0), { right: -60 });
    await expect.poll(() => hands.left("three")).toBeLessThan(left - 100);
    await page.keyboard.press("Control+z");
    await expect.poll(() => hands.left("three")).toBe(left);
    const top = await hands.top("three");
    await hands.drag(hands.headerAt("lane", 0), hands.headerAt("lane", 1), { below: 24 });
    await expect.poll(() => hands.top("three")).toBeGreaterThan(top + 30);
    await page.keyboard.press("Control+z");
    await expect.poll(() => hands.top("three")).toBe(top);
  });

  await test.step("a point of the curve is put where one presses, and dragged", async () => {
    await hands.putPoint();
    const value = await hands.pointValue();
    await hands.shift(hands.point, { below: 30 });
    await expect.poll(() => hands.pointValue()).toBeLessThan(value);
    await page.keyboard.press("Control+z");
    await expect.poll(() => hands.pointValue()).toBe(value);
  });

  await test.step("a connection is drawn from a handle, named, and taken away", async () => {
    await hands.connect("one", "three");
    await expect(hands.edgeTools).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(hands.edgeName).toBeFocused();
    await page.keyboard.type("if nobody answers");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await hands.edge("if nobody answers").click();
    await expect(hands.edgeTools).toBeVisible();
    await page.keyboard.press("Delete");
    await expect(hands.edgeTools).toHaveCount(0);
    await expect(hands.edge("if nobody answers")).toHaveCount(0);
  });
});

test("a card is moved and stretched, a point set, a connection made, by keys alone", async ({
  actor,
}) => {
  const says = wordsIn("fi");
  const page = await actor({ language: "fi" });
  await openDemo(page, says);
  await createMap(page, says, "Näppäimin");
  const hands = new Hands(page, says);
  await hands.write("yksi", { step: 0 });
  await hands.write("kaksi", { step: 1 });
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const start = async (...keys: string[]) => {
    await hands.toStart();
    await press(...keys);
  };

  await test.step("a card goes to another step", async () => {
    const left = await hands.left("kaksi");
    await start("ArrowRight", "Alt+ArrowLeft");
    await expect.poll(() => hands.left("kaksi")).toBe(await hands.left("yksi"));
    await press("Control+z");
    await expect.poll(() => hands.left("kaksi")).toBe(left);
  });

  await test.step("a card reaches over a step more", async () => {
    const width = await hands.width("yksi");
    await start("Alt+Shift+ArrowRight");
    await expect.poll(() => hands.width("yksi")).toBeGreaterThan(width * 1.8);
    await press("Control+z");
    await expect.poll(() => hands.width("yksi")).toBe(width);
  });

  await test.step("a step goes to another phase with its cards; the window stays where it was", async () => {
    const left = await hands.left("kaksi");
    await start("ArrowRight", "ArrowUp", "Alt+ArrowLeft");
    await expect.poll(() => hands.left("kaksi")).toBeLessThan(left);
    await press("Control+z");
    await expect.poll(() => hands.left("kaksi")).toBe(left);
  });

  await test.step("a point of the curve is put, set and taken away", async () => {
    await hands.toCurve();
    await press("Enter");
    await expect(hands.point).toBeFocused();
    await expect(hands.point).toHaveAttribute("aria-valuenow", "0");
    await press("ArrowUp");
    await expect(hands.point).toHaveAttribute("aria-valuenow", "0.5");
    await press("Shift+ArrowUp");
    await expect(hands.point).toHaveAttribute("aria-valuenow", "0.6");
    await expect(hands.point).toHaveAttribute("aria-valuetext", /0,6/);
    await press("Escape");
    await expect(hands.surface).toBeFocused();
    await press("Enter");
    await expect(hands.point).toBeFocused();
    await press("Delete");
    await expect(hands.point).toHaveCount(0);
    await expect(hands.surface).toBeFocused();
  });

  await test.step("a connection is made, named, given another kind and taken away", async () => {
    await start("F8", "ArrowRight", "Enter");
    await expect(hands.edgeTools).toBeVisible();
    await press("Enter");
    await expect(hands.edgeName).toBeFocused();
    await page.keyboard.type("jos ei vastata");
    await press("Enter", "Escape");
    await expect(hands.edge("jos ei vastata")).toBeVisible();
    await start("Shift+F8");
    await expect(hands.edgeTools).toBeVisible();
    await press("Control+k");
    await expect(page.getByRole("combobox", { name: says("canvas.palette.search") })).toBeFocused();
    await page.keyboard.type(says("canvas.commands.edge-alternative"));
    await press("Enter");
    await expect(hands.edgeTools).toHaveAccessibleName(new RegExp(says("canvas.edge.alternative")));
    await expect(hands.surface).toBeFocused();
    await press("Delete");
    await expect(hands.edgeTools).toHaveCount(0);
    await expect(hands.edge("jos ei vastata")).toHaveCount(0);
  });

  await test.step("Esc leaves a connection that was begun", async () => {
    await start("F8");
    const begun = says("canvas.connecting", { title: "yksi" });
    await expect(hands.said).toContainText(begun);
    await press("Escape");
    await expect(hands.said).not.toContainText(begun);
  });
});
