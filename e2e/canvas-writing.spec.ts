import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { Hands } from "./pages/hands.ts";
import { Keys } from "./pages/keys.ts";
import { createMap } from "./pages/maps.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("fi");

test("ä, dead keys and an input method write from the first key on, and Enter in it chooses a word", async ({
  actor,
}) => {
  const page = await actor({ language: "fi" });
  await openDemo(page, say);
  await createMap(page, say, "Näppäimet");
  const hands = new Hands(page, say);
  const keys = await Keys.of(page);
  const field = page.getByRole("textbox", { name: say("canvas.editCard") });
  await hands.toStart();

  await test.step("a title that is nearly as long as one may be says what still fits", async () => {
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("F2");
    const title = page.getByRole("textbox", { name: say("canvas.editTitle") });
    await title.fill("x".repeat(495));
    await expect(page.getByText(say("common.lengthLeft", { left: 5 })).first()).toBeInViewport();
    await page.keyboard.press("Escape");
    await hands.toStart();
  });

  await test.step("å, ä and ö start a card", async () => {
    await keys.letter("ä", "Quote");
    await expect(field).toHaveValue("ä");
    await keys.letter("ö", "Semicolon");
    await keys.letter("å", "BracketLeft");
    await expect(field).toHaveValue("äöå");
    await page.keyboard.press("Enter");
    await expect(hands.card("äöå")).toBeVisible();
  });

  await test.step("an accent and its letter start the next one", async () => {
    await page.keyboard.press("Escape");
    await keys.dead("é", "KeyE");
    await expect(field).toHaveValue("é");
    await page.keyboard.type("tape");
    await page.keyboard.press("Enter");
    await expect(hands.card("étape")).toBeVisible();
  });

  await test.step("so does an input method; its Enter leaves the card open", async () => {
    await page.keyboard.press("Escape");
    await keys.compose(["か", "かん", "かんじ"]);
    await expect(field).toHaveValue("かんじ");
    await keys.choose("漢字");
    await expect(field).toHaveValue("漢字");
    await expect(field).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(hands.card("漢字")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect.poll(() => hands.order()).toEqual(["äöå", "étape", "漢字"]);
  });

  await test.step("on a card that is there it writes anew, as letters do", async () => {
    await hands.card("étape").click();
    await keys.compose(["に", "にほん"]);
    await keys.choose("日本");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect.poll(() => hands.order()).toEqual(["äöå", "日本", "漢字"]);
  });

  await test.step("a long text is seen whole while it is written, at the edge of the window too", async () => {
    await page.setViewportSize({ width: 1440, height: 560 });
    await hands.toStart();
    for (let lane = 0; lane < 3; lane++) await page.keyboard.press("ArrowDown");
    await keys.letter("s", "KeyS");
    await page.keyboard.type("anoja, joita tulee aina vain lisää ".repeat(8));
    await expect(field).toBeInViewport({ ratio: 1 });
    const hidden = () => field.evaluate((box) => box.scrollHeight - box.clientHeight);
    await expect.poll(hidden).toBe(0);
    await page.keyboard.press("Escape");

    await hands.toStart();
    await page.keyboard.press("ArrowLeft");
    for (let lane = 0; lane < 3; lane++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("F2");
    const title = page.getByRole("textbox", { name: say("canvas.editTitle") });
    await expect(title).toBeFocused();
    await page.keyboard.press("End");
    await page.keyboard.type(" ja kaikki, mitä siitä seuraa".repeat(5));
    await expect(title).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
  });
});
