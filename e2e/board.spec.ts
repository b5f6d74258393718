import { expect, test } from "./fixtures.ts";
import { Board } from "./pages/board.ts";
import { openDemo } from "./pages/door.ts";
import { wordsIn } from "./words.ts";

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
  await page.goBack();
  await expect(page).toHaveURL(/source=interview/);
  await expect(everybody).toHaveText(narrowed ?? "");
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
