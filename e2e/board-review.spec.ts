import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { Board } from "./pages/board.ts";
import { openDemo } from "./pages/door.ts";
import { wordsIn } from "./words.ts";

const looks = [
  { language: "en", scheme: "light" },
  { language: "fi", scheme: "dark", isPhone: true },
] as const;

for (const look of looks) {
  const say = wordsIn(look.language);
  test(`a pain point is stamped beside the board and made an opportunity of (${look.language})`, async ({
    actor,
  }) => {
    const page = await actor(look);
    await openDemo(page, say);
    const board = new Board(page, say);
    await board.open(page.url().replace(/maps$/, "pain"));
    await board.rows.first().locator("button[aria-expanded]").first().click();
    const panel = page.getByRole("complementary", { name: say("pain.board.panel.point") });
    const kind = say("review.stamps.kinds.doubt");
    const stamp = panel.getByRole("group", { name: say("review.stamps.title") });
    const doubt = stamp.getByRole("button", { name: new RegExp(kind) });
    await expect(doubt).toBeVisible();
    await expect(
      panel.getByRole("heading", { level: 3, name: say("review.decision.title") }),
    ).toBeVisible();
    const was = await doubt.getAttribute("aria-pressed");
    await doubt.click();
    await expect(doubt).not.toHaveAttribute("aria-pressed", was ?? "");
    await panel.getByRole("button", { name: say("review.decision.new") }).click();
    await expect(
      panel.getByRole("textbox", { name: say("review.opportunity.question") }),
    ).toBeVisible();
    await expectNoObstacles(page, "pain point beside the board");
    await page.screenshot({ path: test.info().outputPath("beside.png") });
  });
}
