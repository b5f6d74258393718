import type { Page } from "@playwright/test";
import { extractText } from "unpdf";
import { expect, test } from "./fixtures.ts";
import { openDemo } from "./pages/door.ts";
import { wordsIn } from "./words.ts";

test("every lens, the board and a presentation are whole on paper, without what is for hands", async ({
  actor,
}) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", scheme: "dark" });
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { isPrinted: true });
  });
  await openDemo(page, say);
  const home = page.url();
  const link = page.getByRole("article").filter({ hasText: "terveysasema" }).getByRole("link");
  const map = new URL((await link.first().getAttribute("href")) ?? "", home).href;

  await page.goto(`${map}?lens=outline`);
  const steps = page.locator("[data-step] h3");
  await expect(steps.last()).toBeAttached();
  const titles = await steps.allTextContents();
  const outline = await printed(page);
  expect(titles.filter((title) => !outline.includes(squeezed(title)))).toEqual([]);
  expect(outline).toContain(squeezed(say("shell.printed", { at: "" })));
  expect(outline).toContain(squeezed(map));
  expect(outline).not.toContain(squeezed(say("canvas.outline.editHead")));

  // rows that were never in sight, and the whole map as the server draws it, on one sheet
  await page.goto(`${map}?lens=table`);
  await expect(page.getByRole("grid")).toBeVisible();
  const table = await printed(page);
  expect(titles.filter((title) => !table.includes(squeezed(title)))).toEqual([]);
  await page.goto(map);
  const drawing = page.getByRole("img", { name: say("drawn.dialog.printed"), includeHidden: true });
  await expect(drawing).toBeAttached();
  // a browser waits two seconds for the picture; on a busy machine one prints again
  await expect(async () => {
    const canvas = await printed(page);
    expect(titles.filter((title) => !canvas.includes(squeezed(title)))).toEqual([]);
    expect(canvas).not.toContain("2/2");
  }).toPass();

  // by keys the dialog waits for the picture, however long that takes
  await page.reload();
  await expect(drawing).toBeAttached();
  const dialog = page.waitForFunction(() => (window as { isPrinted?: boolean }).isPrinted);
  await page.keyboard.press("Control+p");
  await dialog;
  expect(await drawing.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  const sheet = await printed(page);
  expect(titles.filter((title) => !sheet.includes(squeezed(title)))).toEqual([]);

  await page.goto(home.replace(/maps$/, "pain"));
  const rows = page.getByRole("list", { name: say("pain.board.tabs.pain"), exact: true });
  const pains = await rows.locator("> li p").allTextContents();
  expect(pains.length).toBeGreaterThan(3);
  const board = await printed(page);
  expect(pains.filter((place) => !board.includes(squeezed(place)))).toEqual([]);
  const follow = page
    .getByRole("button", { name: say("pain.board.follow.follow"), exact: true })
    .first();
  await expect(follow).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(follow).toBeHidden();
  await page.emulateMedia({ media: null });

  await page.goto(`${map}/present`);
  await expect(page.getByRole("main").getByRole("region")).toBeVisible();
  const handout = await printed(page);
  expect(titles.filter((title) => !handout.includes(squeezed(title)))).toEqual([]);
});

/** The words on paper; where a line ends says nothing. */
async function printed(page: Page): Promise<string> {
  const bytes = await page.pdf({ format: "A4" });
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  return squeezed(text);
}

function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00ad\u2010-]+/g, "");
}
