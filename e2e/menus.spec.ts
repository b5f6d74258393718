import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { openDemo } from "./pages/door.ts";
import { Finger } from "./pages/finger.ts";
import { Hands } from "./pages/hands.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

/** More than this nobody takes in at a glance. */
const MOST_AT_ONCE = 12;

for (const [language, scheme] of [
  ["en", "light"],
  ["fi", "dark"],
] as const) {
  test(`a menu is short, in sections, and its values open beside it (${language})`, async ({
    actor,
  }) => {
    const say = wordsIn(language);
    const page = await actor({ language, scheme });
    await openDemo(page, say);
    await createMap(page, say, "Menus");
    const hands = new Hands(page, say);
    await hands.write("one", { step: 0 });
    await hands.write("two", { step: 0 });
    const menu = page.getByRole("menu");
    const entries = menu.getByRole("menuitem");
    const colour = page.getByRole("menuitem", { name: say("map.panel.colour"), exact: true });

    for (const kind of ["phase", "step", "lane"] as const) {
      await hands.headerAt(kind, 0).click({ button: "right" });
      await expect(entries.last()).toBeVisible();
      expect(await entries.count()).toBeLessThanOrEqual(MOST_AT_ONCE);
      await page.keyboard.press("Escape");
      await expect(menu).toHaveCount(0);
    }

    await hands.card("two").click({ button: "right" });
    await expect(entries.last()).toBeVisible();
    expect(await entries.count()).toBeLessThanOrEqual(MOST_AT_ONCE);
    await expect(menu.getByRole("group", { name: say("canvas.groups.set") })).toBeVisible();
    await expect(menu.getByRole("separator").first()).toBeVisible();
    await expect(
      page.getByRole("menuitem", { name: say("canvas.commands.bulk-colour") }),
    ).toHaveCount(0);

    await test.step("by letters, arrows and Esc", async () => {
      await page.keyboard.type(say("map.panel.colour").slice(0, 1));
      await expect(colour).toBeFocused();
      await page.keyboard.press("ArrowRight");
      await expect(menu).toHaveCount(2);
      const none = page.getByRole("menuitemradio", { name: say("map.panel.noColour") });
      await expect(none).toBeFocused();
      await expect(none).toHaveAttribute("aria-checked", "true");
      await page.keyboard.press("ArrowLeft");
      await expect(menu).toHaveCount(1);
      await expect(colour).toBeFocused();
      await page.keyboard.press("ArrowRight");
      await expect(none).toBeFocused();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(menu).toHaveCount(0);
      await expect(hands.surface).toBeFocused();
      const second = say("map.panel.colourNumber", { number: 2 });
      await expect(hands.card("two")).toContainText(second);

      await page.keyboard.press("Shift+F10");
      await expect(menu).toBeFocused();
      // letters that no entry begins with are not written into the card
      await page.keyboard.type("qq");
      await page.keyboard.press("Escape");
      await expect(menu).toHaveCount(0);
      await expect(hands.surface).toBeFocused();
    });

    await test.step("by mouse the lane becomes another kind", async () => {
      await hands.headerAt("lane", 0).click({ button: "right" });
      await page.getByRole("menuitem", { name: say("map.panel.type"), exact: true }).click();
      await page.getByRole("menuitemradio", { name: say("map.laneType.meaning") }).click();
      await expect(menu).toHaveCount(0);
      await hands.headerAt("lane", 0).click({ button: "right" });
      await page.getByRole("menuitem", { name: say("map.panel.type"), exact: true }).click();
      await expect(
        page.getByRole("menuitemradio", { name: say("map.laneType.meaning") }),
      ).toHaveAttribute("aria-checked", "true");
      await page.keyboard.press("Escape");
      await expect(menu).toHaveCount(0);
    });

    await test.step("several cards have a menu of what changes all of them", async () => {
      await hands.card("one").click();
      await hands.card("two").click({ modifiers: ["Shift"] });
      await hands.card("two").click({ button: "right" });
      await expect(
        page.getByRole("menuitem", { name: say("canvas.commands.edit"), exact: true }),
      ).toHaveCount(0);
      await page.getByRole("menuitem", { name: say("canvas.bulk.status"), exact: true }).click();
      await page.getByRole("menuitemradio", { name: say("canvas.status.doing") }).click();
      for (const text of ["one", "two"])
        await expect(hands.card(text)).toContainText(say("canvas.status.doing"));
      await hands.card("two").click({ button: "right" });
      await page.getByRole("menuitem", { name: say("canvas.bulk.status"), exact: true }).click();
      await expect(menu).toHaveCount(2);
      await expectNoObstacles(page, `menu with values, ${language}`);
    });
  });
}

test("the keys and the palette's commands stand in the same sections", async ({ actor }) => {
  const say = wordsIn("en");
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Sections");
  const hands = new Hands(page, say);
  await hands.toStart();
  await page.keyboard.press("F1");
  const help = page.getByRole("dialog", { name: say("canvas.help.title") });
  await expect(help.getByRole("heading", { name: say("canvas.groups.copy") })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: say("canvas.palette.title") });
  await expect(palette.getByRole("group", { name: say("canvas.groups.add") })).toBeVisible();
  const search = palette.getByRole("combobox", { name: say("canvas.palette.search") });
  await search.press("ArrowDown");
  await search.press("ArrowDown");
  // the keyboard stays in the field, which says what the arrows are on
  await expect(search).toBeFocused();
  const second = palette.getByRole("option").nth(1);
  await expect(search).toHaveAttribute(
    "aria-activedescendant",
    (await second.getAttribute("id")) ?? "",
  );
  await expectNoObstacles(page, "palette");
});

test("on a telephone a finger that rests opens the menu, and a tap what is folded in it", async ({
  actor,
}) => {
  const say = wordsIn("fi");
  const desk = await actor({ language: "fi" });
  await openDemo(desk, say);
  await createMap(desk, say, "Valikko sormella");
  const drawn = new Hands(desk, say);
  await drawn.write("yksi", { step: 0 });
  await drawn.waitUntilSaved();

  const page = await actor({ isPhone: true, language: "fi", scheme: "dark" });
  await openDemo(page, say);
  await page.goto(`${desk.url()}?lens=canvas`);
  const hands = new Hands(page, say);
  await expect(hands.card("yksi")).toBeVisible();
  const finger = await Finger.of(page);
  // what a finger does is fetched after the picture
  await expect(async () => {
    await finger.rest(hands.card("yksi"));
    await expect(page.getByRole("menu")).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await page.getByRole("menuitem", { name: say("canvas.menus.arrange"), exact: true }).tap();
  await page.getByRole("menuitem", { name: say("canvas.commands.park") }).tap();
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect.poll(() => drawn.isParked("yksi")).toBe(true);
});
