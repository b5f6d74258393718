import { expect, test } from "./fixtures.ts";
import { Board } from "./pages/board.ts";
import { Canvas } from "./pages/canvas.ts";
import { openDemo } from "./pages/door.ts";
import { Findings } from "./pages/findings.ts";
import { Review } from "./pages/review.ts";
import { wordsIn } from "./words.ts";

const say = wordsIn("en");

test("what managers said of a pain point goes with it when it is merged, and comes back when that is undone", async ({
  actor,
  demo,
}) => {
  test.setTimeout(360_000);
  const page = await actor({ at: demo.address });
  await openDemo(page, say);
  const map = page.getByRole("article").filter({ hasText: "Outdoor" });
  await map.getByRole("link").first().click();
  await expect(new Canvas(page, say).surface).toBeVisible();
  const findings = new Findings(page, say);
  const review = new Review(page, say);
  await findings.open();
  await findings.waitForAnalysis();
  await expect.poll(() => demo.isAtRest(), { timeout: 120_000 }).toBe(true);
  const ranking = async () =>
    (await findings.points.allInnerTexts()).map((row) => row.replaceAll(/\s+/g, " "));
  const doubted = () => review.stamp("doubt").getAttribute("aria-pressed");
  const linked = (title: string) => review.decision.getByRole("link", { name: title });

  await findings.points.first().click();
  const target = findings.panel.getByRole("heading", { level: 3 }).first();
  const into = (await target.innerText()).trim();
  expect(await doubted()).toBe("false");
  await findings.back();

  await findings.points.last().click();
  const from = (await target.innerText()).trim();
  expect(from).not.toBe(into);
  await review.stamp("doubt").click();
  await expect(review.stamp("doubt")).toHaveAttribute("aria-pressed", "true");
  const title = `How might we part again? ${Date.now()}`;
  await review.makeOpportunity({ title, owner: "Demo", due: "31122027" });
  const said = await findings.section("quotes").innerText();
  await findings.back();
  const before = await ranking();

  await findings.points.last().click();
  await expect(linked(title)).toBeVisible();
  await findings.mergeIntoFirst();
  await expect(target).toHaveText(into);
  await expect(review.stamp("doubt")).toHaveAttribute("aria-pressed", "true");
  await expect(linked(title)).toBeVisible();

  const told = page.getByRole("alertdialog").filter({ hasText: say("pain.point.merged") });
  await told.getByRole("button", { name: say("common.undo") }).click();
  await expect(target).toHaveText(from);
  await expect(review.stamp("doubt")).toHaveAttribute("aria-pressed", "true");
  await expect(linked(title)).toBeVisible();
  await expect(findings.section("quotes")).toHaveText(said, { useInnerText: true });
  await findings.back();
  await expect.poll(ranking, { timeout: 60_000 }).toEqual(before);
  await findings.points.first().click();
  await expect(target).toHaveText(into);
  await expect(review.stamp("doubt")).toHaveAttribute("aria-pressed", "false");
  await expect(linked(title)).toHaveCount(0);
});

test("behind a large number all of its quotations are shown, a hundred more at a time", async ({
  actor,
  baseURL,
}) => {
  test.setTimeout(360_000);
  const page = await actor({ at: baseURL });
  await openDemo(page, say);
  const board = new Board(page, say);
  await board.open(page.url().replace(/maps$/, "pain"));
  await page.getByRole("button", { name: /^\d+ people heard$/ }).click();
  const rows = board.counted
    .getByRole("list", { name: say("pain.board.counted.quotations") })
    .getByRole("listitem");
  await expect(rows).toHaveCount(100);
  const more = board.counted.getByRole("button", { name: /^Show more/ });
  for (let shown = 100; (await more.count()) > 0; shown += 100) {
    const [, left = ""] = /\(([\d,]+) left\)/.exec((await more.textContent()) ?? "") ?? [];
    await more.click();
    await expect(rows).toHaveCount(shown + Math.min(100, numberIn(left)));
  }
  const sum = (await board.counted.getByRole("status").textContent()) ?? "";
  const hidden = await board.counted.getByText(/may not be quoted$/).textContent();
  expect(await rows.count()).toBeGreaterThan(200);
  expect((await rows.count()) + numberIn(hidden ?? "")).toBe(
    numberIn(sum.split("people")[1] ?? ""),
  );
  const texts = await rows.allInnerTexts();
  expect(texts.every((text) => text.trim() !== "")).toBe(true);
});

/** "1,178 passages" -> 1178 */
function numberIn(words: string): number {
  const [digits = "NaN"] = /\d[\d,]*/.exec(words) ?? [];
  return Number(digits.replaceAll(",", ""));
}
