import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { Board } from "./pages/board.ts";
import { openDemo } from "./pages/door.ts";
import { wordsIn } from "./words.ts";

declare global {
  interface Window {
    seenTexts?: string[];
  }
}

/** What such elements say from now on, however short. */
async function noteTexts(page: Page, selector: string): Promise<void> {
  await page.evaluate((selector) => {
    const texts = new Set<string>();
    const look = () => {
      for (const { textContent } of document.querySelectorAll(selector)) texts.add(textContent);
      window.seenTexts = [...texts];
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  }, selector);
}

test("a filter's list is gone through by keys, and what is pressed beside it only closes it", async ({
  actor,
  baseURL,
}) => {
  const say = wordsIn("en");
  const page = await actor({ language: "en", at: baseURL });
  await openDemo(page, say);
  const list = page.getByRole("listbox");
  await page
    .getByRole("button", { name: say("maps.new") })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: say("maps.create.title") });
  const language = dialog.getByRole("button", { name: say("maps.create.language") });
  await language.click();
  await expect(list).toBeVisible();
  const head = await dialog.getByRole("heading").first().boundingBox();
  await page.mouse.click((head?.x ?? 0) + 2, (head?.y ?? 0) + 2);
  await expect(list).toHaveCount(0);
  await expect(language).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  const board = new Board(page, say);
  await board.open(page.url().replace(/maps$/, "pain"));
  const source = page
    .getByRole("search")
    .getByRole("button", { name: say("pain.board.filters.source") });

  await source.press("Enter");
  await expect(list.getByRole("option").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option").nth(1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(source).toBeFocused();

  await source.press("Enter");
  await page.keyboard.press("Tab");
  await expect(list).toHaveCount(0);
  await expect(source).not.toBeFocused();

  await source.click();
  await expect(list).toBeVisible();
  const at = await board.rows.nth(2).getByRole("button").first().boundingBox();
  await page.mouse.click((at?.x ?? 0) + 2, (at?.y ?? 0) + 2);
  await expect(list).toHaveCount(0);
  await expect(source).toBeFocused();
  await expect(page.getByRole("complementary")).toHaveCount(0);
});

test("a number on the board is filtered, opened down to its quotations, and found again on heat map and coverage", async ({
  actor,
  baseURL,
}) => {
  test.setTimeout(360_000);
  const say = wordsIn("en");
  const page = await actor({ language: "en", at: baseURL });
  await openDemo(page, say);
  const home = page.url().replace(/maps$/, "");
  const board = new Board(page, say);
  await board.open(`${home}pain`);

  const everybody = page.getByRole("button", { name: /^\d+ people heard$/ });
  const all = await everybody.textContent();
  await board.filter("pain.board.filters.source", say("evidence.sourceTypes.interview"));
  await expect(page).toHaveURL(/source=interview/);
  await expect(everybody).not.toHaveText(all ?? "");
  const narrowed = await everybody.textContent();
  await page.getByRole("link", { name: say("review.brief.link") }).click();
  await expect(page).toHaveURL(/brief/);
  await noteTexts(page, "main button");
  await page.goBack();
  await expect(page).toHaveURL(/source=interview/);
  await expect(everybody).toHaveText(narrowed ?? "");
  const seen = await page.evaluate(() => window.seenTexts);
  expect(seen).toContain(narrowed);
  expect(seen).not.toContain(all);
  await page.reload();
  await expect(everybody).toHaveText(narrowed ?? "");
  const first = board.rows.first();
  const people = first.getByRole("button", { name: /^\d+ of \d+ people$/ });
  const [, told = ""] = (await people.textContent())?.match(/^(\d+) of/) ?? [];
  await people.click();
  await expect(board.counted.getByRole("status")).toContainText(
    Number(told) === 1 ? "One person" : `${told} people`,
  );
  const quotations = board.counted.getByRole("list", {
    name: say("pain.board.counted.quotations"),
  });
  await expect(quotations.getByRole("listitem").first()).toContainText(
    say("evidence.sourceTypes.interview"),
  );
  await board.counted.getByRole("button", { name: say("common.close"), exact: true }).click();

  await page.getByRole("button", { name: say("pain.board.filters.clear") }).click();
  await expect(page).not.toHaveURL(/source=/);
  await board.look("heat");
  const cells = page.getByRole("group", { name: say("pain.board.heat.cells") });
  await cells.getByRole("button").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(cells.getByRole("button").nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/step=[^&]+&channel=/);
  await expect(board.rows.first()).toBeVisible();

  await page.getByRole("link", { name: say("pain.coverage.link") }).click();
  const spots = page.getByRole("region", { name: say("pain.coverage.spots.title") });
  await expect(spots.getByRole("heading")).toContainText(/\d+ of \d+ steps/);
  const table = page.getByRole("region", { name: say("pain.coverage.table.title") });
  await expect(table).toContainText(say("pain.coverage.horizon.line"));
  const cell = table.getByRole("cell").getByRole("button").first();
  const [, heard = ""] = (await cell.textContent())?.match(/^(\d+)/) ?? [];
  await cell.click();
  await expect(board.counted.getByRole("status")).toContainText(
    Number(heard) === 1 ? "One person" : `${heard} people`,
  );
});
