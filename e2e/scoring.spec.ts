import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { expectNoObstacles } from "./obstacles.ts";
import { Board } from "./pages/board.ts";
import { openDemo } from "./pages/door.ts";
import { type Say, wordsIn } from "./words.ts";

/** The page on which a workspace says how much each part of a score counts. */
class Weights {
  readonly page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.#say = say;
  }

  get places(): Locator {
    return this.page
      .getByRole("list", { name: this.#say("scoring.preview.title") })
      .getByRole("listitem");
  }

  /** By keys alone: into the group, and along its choices. */
  async weigh(factor: "severity" | "reach" | "reliability", weight: string): Promise<void> {
    const group = this.page.getByRole("radiogroup", {
      name: this.#say(`scoring.fields.${factor}.label`),
    });
    const wanted = group.getByRole("radio", { name: this.#say(`scoring.weights.${weight}`) });
    await group.getByRole("radio", { checked: true }).focus();
    await expect(async () => {
      await this.page.keyboard.press("ArrowLeft");
      await expect(wanted).toBeChecked({ timeout: 200 });
    }).toPass();
  }

  async save(): Promise<void> {
    await this.page.getByRole("button", { name: this.#say("common.save"), exact: true }).click();
    await expect(this.page.getByText(this.#say("scoring.saved"))).toBeVisible();
  }
}

/** What comes before them on each line is left out. */
const titlesOf = (rows: Locator, title: string) =>
  rows.evaluateAll(
    (lines, title) =>
      lines.slice(0, 5).map((line) => line.querySelector(title)?.firstChild?.textContent ?? ""),
    title,
  );

test("weights that an owner sets put the board and the brief in another order for everybody, and back", async ({
  actor,
  demo,
}) => {
  const say = wordsIn("en");
  const page = await actor({ at: demo.address });
  await openDemo(page, say);
  const home = page.url().replace(/maps$/, "");
  const board = new Board(page, say);
  await board.open(`${home}pain`);
  const onBoard = () => titlesOf(board.rows, "button");
  await expect(page.getByText("Ranked by severity × reach × reliability.")).toBeVisible();

  const other = await actor({ at: demo.address });
  await openDemo(other, say);
  await other.goto(`${home}pain`);
  await other.getByRole("link", { name: say("scoring.board.link") }).click();
  await expect(other).toHaveURL(/settings\/score$/);
  const weights = new Weights(other, say);
  const inPreview = () => titlesOf(weights.places, "span:nth-child(2)");
  await expectNoObstacles(other, "weights");
  const asUsual = await onBoard();
  await expect.poll(inPreview).toEqual(asUsual);

  await weights.weigh("reach", "out");
  await expect.poll(inPreview).not.toEqual(asUsual);
  expect(await onBoard()).toEqual(asUsual);
  await weights.save();
  const now = say("scoring.now", { rule: "severity × reliability" });
  await expect(other.getByText(now)).toBeVisible();
  const save = other.getByRole("button", { name: say("common.save"), exact: true });
  await expect(save).toBeDisabled();
  await expect(save).toBeFocused();
  const weighed = await inPreview();
  await expect.poll(onBoard, { timeout: 10_000 }).toEqual(weighed);
  await expect(page.getByText("Ranked by severity × reliability.")).toBeVisible();
  const score = board.rows.first().getByRole("button", { name: /^Score/ });
  await score.click();
  await expect(board.rows.first()).toContainText(say("pain.score.weights.out"));
  await expectNoObstacles(page, "board with other weights");

  await other.goto(`${home}pain/brief`);
  const onBrief = () => titlesOf(other.getByRole("article").locator("ol > li"), "h3 a");
  await expect.poll(onBrief).toEqual(weighed);
  await expect(other.getByText(/^Ranked by severity × reliability;/)).toBeVisible();

  await page.getByRole("button", { name: say("scoring.board.reset") }).click();
  await expect.poll(onBoard, { timeout: 10_000 }).toEqual(asUsual);
  await expect(page.getByRole("button", { name: say("scoring.board.reset") })).toHaveCount(0);
  await expect.poll(onBrief).toEqual(asUsual);
});

test("weights are set on a telephone, in the dark and in Finnish", async ({ actor, demo }) => {
  const say = wordsIn("fi");
  const page = await actor({ language: "fi", scheme: "dark", at: demo.address, isPhone: true });
  await openDemo(page, say);
  await page.goto(page.url().replace(/maps$/, "settings/score"));
  const weights = new Weights(page, say);
  await expect(weights.places.first()).toBeVisible();
  await page
    .getByRole("radio", { name: say("scoring.weights.double") })
    .first()
    .check({ force: true });
  await expect(page.getByText(say("scoring.mild"))).toBeVisible();
  await expectNoObstacles(page, "weights on a telephone");
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
