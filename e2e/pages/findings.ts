import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";
import { choose } from "./choose.ts";

/** What was found, beside the open map: the ranking, a pain point, a note. */
export class Findings {
  readonly page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.#say = say;
  }

  get panel(): Locator {
    return this.page.getByRole("complementary", { name: this.#say("pain.panel.title") });
  }

  get points(): Locator {
    return this.panel
      .getByRole("grid", { name: this.#say("pain.panel.tabs.pain") })
      .getByRole("row");
  }

  /** Badges at steps that say whom it hurts. */
  get painMarks(): Locator {
    const [one, many] = [1, 7].map((count) => this.#say("pain.step.pain", { count }));
    return this.page.getByRole("button", {
      name: new RegExp(`^(${one}|${many?.replace("7", "\\d+")})$`),
    });
  }

  async open(): Promise<void> {
    await this.page
      .getByRole("toolbar")
      .getByRole("button", { name: this.#say("pain.panel.title") })
      .click();
    await expect(this.panel).toBeVisible();
  }

  /** Every note has been read and there is something to show. */
  async waitForAnalysis(): Promise<void> {
    await expect(this.points.first()).toBeVisible({ timeout: 300_000 });
    await expect(this.panel.getByRole("status").filter({ hasText: /\S/ })).toHaveCount(0, {
      timeout: 300_000,
    });
  }

  section(words: "score" | "quotes" | "who"): Locator {
    return this.panel.getByRole("region", { name: this.#say(`pain.${words}.title`), exact: true });
  }

  get quotations(): Locator {
    return this.section("quotes").getByRole("button");
  }

  async back(): Promise<void> {
    await this.panel.getByRole("button", { name: this.#say("pain.panel.back") }).click();
  }

  /** The worst pain point that has words which may be shown. */
  async openQuotablePoint(): Promise<void> {
    const count = await this.points.count();
    for (let at = 0; at < count; at += 1) {
      await this.points.nth(at).click();
      await expect(this.section("quotes")).toBeVisible();
      if ((await this.quotations.count()) > 0) return;
      await this.back();
    }
    throw new Error("no pain point has a quotation that may be shown");
  }

  async rename(title: string): Promise<void> {
    await this.panel.getByRole("button", { name: this.#say("pain.point.rename") }).click();
    const field = this.panel.getByRole("textbox", { name: this.#say("pain.point.title") });
    await field.fill(title);
    await field.press("Enter");
    await expect(this.panel.getByRole("heading", { name: title })).toBeVisible();
    await expect(this.page.getByText(this.#say("pain.point.renamed"))).toBeVisible();
  }

  /** The box beside the open pain point in which a talk about it begins. */
  async talkAbout(): Promise<void> {
    await this.panel
      .getByRole("button", { name: this.#say("comment.onThis", { count: 0 }) })
      .click();
  }

  /** The open pain point becomes part of the first other one. */
  async mergeIntoFirst(): Promise<void> {
    await this.panel.getByRole("button", { name: this.#say("pain.point.merge") }).click();
    await this.page.getByRole("menuitem").first().click();
    await expect(this.page.getByText(this.#say("pain.point.merged"))).toBeVisible();
  }

  /** The passage that was opened, marked in the whole text of its note. */
  get marked(): Locator {
    return this.panel
      .getByRole("group", { name: this.#say("evidence.note.textWithMarks") })
      .getByRole("button", { pressed: true })
      .first();
  }

  /** How bad the open passage is said to be. */
  severity(severity: 1 | 2 | 3 | 4): Locator {
    const chosen = this.#say(`evidence.severities.${severity}`);
    return this.panel.getByRole("button", { name: this.#say("evidence.note.severity") }).filter({
      hasText: chosen,
    });
  }

  async judge(severity: 1 | 2 | 3 | 4): Promise<void> {
    const { page, panel } = this;
    const option = this.#say(`evidence.severities.${severity}`);
    await choose(page, panel, this.#say("evidence.note.severity"), option);
    await expect(this.severity(severity)).toBeVisible();
    await expect(panel.getByText(this.#say("evidence.note.held"))).toBeVisible();
  }

  label(label: "pain" | "gain" | "neutral"): Locator {
    return this.panel
      .getByRole("radiogroup", { name: this.#say("evidence.note.label") })
      .getByRole("radio", { name: this.#say(`evidence.labels.${label}`) });
  }
}
