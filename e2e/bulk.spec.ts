import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { Bulk } from "./pages/bulk.ts";
import { openDemo } from "./pages/door.ts";
import { centre, Hands } from "./pages/hands.ts";
import { createMap } from "./pages/maps.ts";
import { entryOf } from "./pages/menu.ts";
import { Outline } from "./pages/outline.ts";
import { wordsIn } from "./words.ts";

const tag = "Nopea korjata / quick fix";
const owner = "Demo";

test("a frame, a row and a column select several cards, which are changed together, by mouse", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Many by mouse");
  const hands = new Hands(page, say);
  const bulk = new Bulk(page, say);
  for (const [text, step] of [
    ["one", 0],
    ["two", 0],
    ["three", 1],
  ] as const)
    await hands.write(text, { step });
  await hands.card("two").click();
  await expect(hands.selected).toContainText(["two"]);

  const column = (await hands.left("three")) - (await hands.left("one"));
  const [to, last] = [await centre(hands.card("one")), await centre(hands.card("three"))];
  const from = { x: last.x + column, y: last.y };
  await test.step("Esc gives back what was selected before the frame", async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await expect(hands.selected).toContainText(["one", "three"]);
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect(hands.selected).toContainText(["two"]);
    await expect(hands.selected).toHaveCount(1);
  });

  await test.step("what a frame touches is selected, and all of it changed", async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
    await expect(hands.said).toContainText(say("canvas.cursor.several", { count: 2 }));
    await bulk.choose("colour", say("map.panel.colourNumber", { number: 3 }));
    await bulk.choose("owner", owner);
    for (const text of ["one", "three"]) {
      await expect(hands.card(text)).toContainText(say("map.panel.colourNumber", { number: 3 }));
      await expect(ownerOn(hands.card(text), say("canvas.ownedBy", { name: owner }))).toBeVisible();
    }
    await expect(ownerOn(hands.card("two"), say("canvas.ownedBy", { name: owner }))).toHaveCount(0);
  });

  await test.step("a column, and a row, from the menus of their headers", async () => {
    await hands.runAt(hands.headerAt("step", 0), "selectColumn");
    await expect(hands.selected).toContainText(["one", "two"]);
    await bulk.choose("tags", tag);
    for (const text of ["one", "two"]) await expect(hands.card(text)).toContainText(tag);
    await expect(hands.card("three")).not.toContainText(tag);

    await hands.runAt(hands.headerAt("lane", 0), "selectRow");
    await expect(hands.selected).toHaveCount(3);
    const top = await hands.top("one");
    await bulk.choose("lane", "I think");
    await expect.poll(() => hands.top("one")).toBeGreaterThan(top + 30);
    expect(await hands.order()).toEqual(["one", "two", "three"]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await expect.poll(() => hands.top("one")).toBe(top);
  });
});

test("a row and a column are selected and changed by keys alone, and the keyboard comes back", async ({
  actor,
}) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi" });
  await openDemo(page, say);
  await createMap(page, say, "Monta näppäimin");
  const hands = new Hands(page, say);
  const bulk = new Bulk(page, say);
  for (const [text, step] of [
    ["yksi", 0],
    ["kaksi", 0],
    ["kolme", 1],
  ] as const)
    await hands.write(text, { step });
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  await hands.toStart();
  await press("ArrowUp");
  await hands.runByKeys("selectColumn");
  await expect(hands.selected).toContainText(["yksi", "kaksi"]);
  await press("Control+Enter");
  await expect(bulk.first).toBeFocused();
  await press("End");
  await expect(bulk.last).toBeFocused();
  await press("ArrowRight");
  await expect(bulk.first).toBeFocused();
  await press("ArrowRight", "Home");
  await expect(bulk.first).toBeFocused();
  // one tab stop, which the bar keeps
  await press("ArrowRight", "Tab");
  await expect(bulk.bar.locator(":focus")).toHaveCount(0);
  await press("Shift+Tab");
  await expect(bulk.bar.getByRole("button").nth(1)).toBeFocused();
  await bulk.chooseByKeys("colour", say("map.panel.colourNumber", { number: 2 }));
  await bulk.chooseByKeys("tags", tag);
  await press("Escape");
  await expect(hands.surface).toBeFocused();
  for (const text of ["yksi", "kaksi"]) {
    await expect(hands.card(text)).toContainText(say("map.panel.colourNumber", { number: 2 }));
    await expect(hands.card(text)).toContainText(tag);
  }
  await press("Control+k");
  const search = page.getByRole("combobox", { name: say("canvas.palette.search") });
  await search.fill(say("canvas.commands.bulk-status"));
  await press("Enter");
  await bulk.chooseOpened(say("canvas.status.doing"));
  await expect(hands.surface).toBeFocused();
  await expect(hands.card("kaksi")).toContainText(say("canvas.status.doing"));

  await hands.toStart();
  await press("ArrowLeft");
  await hands.runByKeys("selectRow");
  await expect(hands.selected).toHaveCount(3);
  await press("Control+Enter");
  await bulk.chooseByKeys("owner", owner);
  const done = say("canvas.status.done");
  await bulk.chooseByKeys("status", done);
  await press("Escape");
  await expect(hands.surface).toBeFocused();
  for (const text of ["yksi", "kaksi", "kolme"]) {
    await expect(hands.card(text)).toContainText(done);
    await expect(ownerOn(hands.card(text), say("canvas.ownedBy", { name: owner }))).toBeVisible();
  }
  await press("Control+z");
  await expect(hands.card("yksi")).not.toContainText(done);
});

test("in outline and table the same bar changes several cards, by mouse and by keys", async ({
  actor,
}) => {
  const say = wordsIn("en");
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Many in words");
  const hands = new Hands(page, say);
  await hands.writeCards(["one", "two", "three"]);
  const bulk = new Bulk(page, say);
  const outline = new Outline(page, say);
  await outline.open();
  const colour = say("map.panel.colourNumber", { number: 4 });

  await test.step("by mouse", async () => {
    await outline.card("one").focus();
    await outline.card("two").click({ modifiers: ["Shift"] });
    await bulk.choose("colour", colour);
    await bulk.choose("tags", tag);
    for (const text of ["one", "two"]) {
      await expect(outline.card(text)).toContainText(colour);
      await expect(outline.card(text)).toContainText(`#${tag}`);
    }
    await expect(outline.card("three")).not.toContainText(colour);
  });

  await test.step("by keys", async () => {
    await outline.press(outline.card("three"), "Shift+ArrowUp");
    await expect(outline.card("two")).toBeFocused();
    await page.keyboard.press("Control+Enter");
    await expect(bulk.first).toBeFocused();
    await bulk.chooseByKeys("owner", owner);
    await bulk.chooseByKeys("lane", "I think");
    await page.keyboard.press("Escape");
    await expect(outline.card("two")).toBeFocused();
    for (const text of ["two", "three"]) await expect(outline.card(text)).toContainText(owner);
    await expect(outline.card("one")).not.toContainText(owner);
    await page.keyboard.press("Control+z");
  });

  await test.step("in the table", async () => {
    await page.getByRole("radio", { name: say("canvas.lens.table") }).click();
    await page.getByRole("row", { name: "one" }).click();
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Control+Enter");
    await expect(bulk.first).toBeFocused();
    await bulk.chooseByKeys("status", say("canvas.status.doing"));
    await page.keyboard.press("Escape");
    for (const text of ["one", "two"])
      await expect(page.getByRole("row", { name: text })).toContainText(say("canvas.status.doing"));
    await expect(page.getByRole("row", { name: "two" })).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("row", { name: "two" })).not.toContainText(
      say("canvas.status.doing"),
    );
  });
});

test("by finger a column is chosen, one card let go, and the others changed", async ({ actor }) => {
  const say = wordsIn("en");
  const desk = await actor();
  await openDemo(desk, say);
  await createMap(desk, say, "Many by finger");
  const hands = new Hands(desk, say);
  await hands.writeCards(["one", "two", "three"]);
  await hands.waitUntilSaved();

  const page = await actor({ isPhone: true });
  await openDemo(page, say);
  await page.goto(desk.url());
  const outline = new Outline(page, say);
  const bulk = new Bulk(page, say);
  const name = say("canvas.untitledStep");
  await page
    .getByRole("button", { name: say("canvas.outline.menu", { name }) })
    .first()
    .tap();
  await (await entryOf(page, say("canvas.commands.selectColumn"))).tap();
  await expect(bulk.bar).toContainText(say("canvas.cursor.several", { count: 3 }));
  await outline.card("two").tap();
  await expect(bulk.bar).toContainText(say("canvas.cursor.several", { count: 2 }));
  await bulk.bar.getByRole("button", { name: say("canvas.bulk.status") }).tap();
  await page.getByRole("menuitem", { name: say("canvas.status.idea") }).tap();
  await expect(hands.card("one")).toContainText(say("canvas.status.idea"));
  await expect(hands.card("three")).toContainText(say("canvas.status.idea"));
  await expect(hands.card("two")).not.toContainText(say("canvas.status.idea"));
});

function ownerOn(card: Locator, words: string): Locator {
  return card.getByRole("img", { name: words });
}
