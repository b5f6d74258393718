import type { Page } from "@playwright/test";
import { importMap, parseMapFile } from "#domain/exchange/map-file.ts";
import { canonicalMap } from "#domain/map/canonical.ts";
import { expect, test } from "./fixtures.ts";
import { Canvas } from "./pages/canvas.ts";
import { openDemo } from "./pages/door.ts";
import { createMap } from "./pages/maps.ts";
import { entryOf } from "./pages/menu.ts";
import { Outline } from "./pages/outline.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");
const title = "One journey, two ways";

test("a map built in the outline alone is the same as one built on the grid alone", async ({
  actor,
}) => {
  const page = await actor();
  await openDemo(page, say);
  const home = page.url();
  await createMap(page, say, title);
  await buildOnGrid(page);
  const onGrid = await exported(page);
  await page.goto(home);
  await createMap(page, say, title);
  await buildInOutline(page);
  expect(await exported(page)).toEqual(onGrid);
});

test("on a telephone a map opens as a text that needs no sideways scrolling", async ({ actor }) => {
  const page = await actor({ viewport: { width: 320, height: 720 } });
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (/[.]js/.test(response.url())) scripts.push(response.text().catch(() => ""));
  });
  await openDemo(page, say);
  await page.getByRole("article").getByRole("link").first().click();
  const canvas = new Canvas(page, say);
  const outline = new Outline(page, say);
  await canvas.waitUntilSaved();
  await expect(outline.headings.first()).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  const wide = await outline.text.evaluate((text) => text.scrollWidth - text.clientWidth);
  expect(wide).toBe(0);
  const drawing = (await Promise.all(scripts)).filter((text) => text.includes("react-flow__pane"));
  expect(drawing, "what draws the picture is not fetched for the text").toHaveLength(0);

  await page.getByRole("radio", { name: say("canvas.lens.canvas") }).click();
  await expect(canvas.surface).toBeVisible();
  await page.goBack();
  await expect(outline.headings.first()).toBeVisible();
});

test("what is selected stays selected from lens to lens, and the table finds and changes it", async ({
  actor,
}) => {
  const page = await actor();
  await openDemo(page, say);
  await createMap(page, say, "Three lenses");
  const canvas = new Canvas(page, say);
  await canvas.writeCards(["I look around", "I ask a friend"]);
  await canvas.card("I ask a friend").click();

  const outline = new Outline(page, say);
  await outline.open();
  await expect(outline.card("I ask a friend")).toHaveAttribute("tabindex", "0");
  await outline.press(outline.card("I ask a friend"), "Control+c", "Control+v");
  await expect(outline.card("I ask a friend")).toHaveCount(2);
  await page.keyboard.press("Control+z");
  await expect(outline.card("I ask a friend")).toHaveCount(1);
  await outline.card("I look around").focus();
  await outline.card("I ask a friend").focus();

  await page.getByRole("radio", { name: say("canvas.lens.table") }).click();
  const row = page.getByRole("row", { name: "I ask a friend" });
  await expect(row).toHaveAttribute("aria-selected", "true");
  await page.getByRole("searchbox", { name: say("canvas.table.filter") }).fill("look");
  await expect(row).toBeHidden();
  await page.getByRole("row", { name: "I look around" }).click();
  await page.keyboard.press("F2");
  await page.keyboard.type(" for bicycles");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row", { name: "I look around for bicycles" })).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(page.getByRole("row", { name: "I look around" })).toBeHidden();
});

/** Keys only, from the corner of the map; lanes and phases of a new map are known. */
async function buildOnGrid(page: Page): Promise<void> {
  const canvas = new Canvas(page, say);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const over = async (words: string) => {
    await page.keyboard.type(words);
    await press("Enter");
  };
  const goTo = async (text: string) => {
    await canvas.card(text).click();
    await expect(canvas.surface).toBeFocused();
  };
  await canvas.surface.focus();
  await press("Control+Home", "ArrowUp", "ArrowUp");
  await over("Searching");
  await press("ArrowDown");
  await over("Looking");
  await canvas.add("stepAfter");
  await over("Trying");
  await canvas.header("Trying").click();
  await fromMenu(page, "momentOfTruth");
  await canvas.header("Looking").click();
  await press("ArrowDown");
  for (const text of ["I read", "I compare", "I ask"]) await over(text);
  await press("Escape");
  await goTo("I ask");
  await press("Alt+ArrowUp");
  await goTo("I compare");
  await press("Alt+ArrowRight");
  await goTo("I read");
  await press("Alt+Shift+ArrowRight");
  await press("Control+d");
  await press("Delete");
  await press("Control+z");
  await expect(canvas.card("I read")).toHaveCount(2);
  await canvas.card("I read").last().click();
  await fromMenu(page, "park");
  await canvas.header("I think").click();
  await press("Alt+ArrowUp");
  await fromMenu(page, "laneBelow");
  await over("I hope");
  await canvas.header("I feel").click();
  await press("ArrowRight");
  await press("Alt+ArrowUp", "Alt+ArrowUp", "Alt+ArrowUp");
  await canvas.header("After").click();
  await press("Alt+ArrowLeft");
  await canvas.header("During").click();
  await press("Delete");
  await canvas.header("Looking").click();
  await press("F8", "ArrowRight", "Enter");
  await canvas.waitUntilSaved();
}

/** The same, by headings, lists and their menus. */
async function buildInOutline(page: Page): Promise<void> {
  const outline = new Outline(page, say);
  await outline.open();
  await outline.write(outline.title("Before"), "Searching");
  const untitled = say("canvas.untitledStep");
  await outline.write(outline.title(untitled).first(), "Looking");
  await outline.run(outline.title("Looking"), "stepAfter");
  await outline.typeTitle("Trying");
  await outline.run(outline.title("Trying"), "momentOfTruth");
  await outline.addCards("Looking", "I do", ["I read", "I compare", "I ask"]);
  // what follows within a moment is told together with what came before, and more than three as a number
  await expect(outline.said).toContainText(
    new RegExp(`I ask|${say("canvas.said.many", { count: 4 })}`),
  );
  await outline.press(outline.card("I ask"), "Alt+ArrowUp");
  await expect(outline.said).toContainText(
    say("canvas.said.card.moved", {
      step: "Looking",
      lane: "I do",
      index: 2,
      count: 3,
      spans: "no",
      end: "",
    }),
  );
  await outline.press(outline.card("I compare"), "Alt+ArrowRight");
  await outline.press(outline.card("I read"), "Alt+Shift+ArrowRight", "Control+d");
  // each key is meant for what the one before has left in hand
  await expect(outline.card("I read").last()).toBeFocused();
  await expect(outline.card("I read")).toHaveCount(2);
  await page.keyboard.press("Delete");
  await expect(outline.card("I read")).toHaveCount(1);
  await expect(outline.text.locator(":focus")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(outline.card("I read")).toHaveCount(2);
  await outline.run(outline.card("I read").last(), "park");
  await outline.press(outline.title("I think"), "Alt+ArrowUp");
  await outline.run(outline.title("I think"), "laneBelow");
  await outline.typeTitle("I hope");
  const everyone = { name: say("canvas.curveEveryone") };
  const step = outline.step("Looking");
  await step.getByRole("button", { name: say("canvas.outline.assume", everyone) }).click();
  const feeling = step.getByRole("slider", { name: say("canvas.outline.assumedOf", everyone) });
  await outline.press(feeling, "ArrowRight", "ArrowRight");
  await outline.press(outline.title("After"), "Alt+ArrowUp");
  await outline.press(outline.title("During"), "Delete");
  await outline.press(outline.title("Looking"), "F8");
  await outline.press(outline.title("Trying"), "Enter");
  await expect(step.getByRole("button", { name: /“Trying”/ })).toBeVisible();
  await new Canvas(page, say).waitUntilSaved();
}

async function fromMenu(page: Page, command: "momentOfTruth" | "park" | "laneBelow") {
  await page.keyboard.press("Shift+F10");
  await (await entryOf(page, say(`canvas.commands.${command}`))).click();
}

/** The map as its file has it, without ids: what two people would call the same map. */
async function exported(page: Page) {
  const address = page.url().replace(/[?].*$/, "");
  const answer = await page.request.get(`${address}/file`);
  const parsed = parseMapFile(await answer.text());
  if (!parsed.ok) throw new Error(`no map file: ${parsed.reason}`);
  return canonicalMap(importMap(parsed.file, { match: (_, id) => id, keepsEvidence: true }));
}
