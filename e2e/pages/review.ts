import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";
import { choose } from "./choose.ts";

/** What managers do: stamps, opportunities, challenged assumptions, the brief. */
export class Review {
  readonly page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.#say = say;
  }

  stamp(
    kind: "agree" | "doubt" | "need-evidence" | "decide",
    within: Page | Locator = this.page,
  ): Locator {
    const name = this.#say(`review.stamps.kinds.${kind}`);
    return within
      .getByRole("group", { name: this.#say("review.stamps.title"), exact: true })
      .getByRole("button", { name: new RegExp(`^${name}: `) });
  }

  get decision(): Locator {
    return this.page.getByRole("region", { name: this.#say("review.decision.title"), exact: true });
  }

  get assumptions(): Locator {
    return this.page.getByRole("complementary", { name: this.#say("review.panel.title") });
  }

  /** `due` as it is typed: day, month, year */
  async makeOpportunity({
    title,
    owner,
    due,
  }: {
    title: string;
    owner: string;
    due: string;
  }): Promise<void> {
    const { decision } = this;
    await decision.getByRole("button", { name: this.#say("review.decision.new") }).click();
    await decision
      .getByRole("textbox", { name: this.#say("review.opportunity.question") })
      .fill(title);
    await choose(this.page, decision, this.#say("review.opportunity.owner"), owner);
    await decision.getByRole("spinbutton").first().click();
    await this.page.keyboard.type(due);
    await decision
      .getByRole("button", { name: this.#say("review.opportunity.add"), exact: true })
      .click();
    await expect(decision.getByRole("link", { name: title })).toBeVisible();
  }

  async openAssumptions(): Promise<void> {
    await this.page
      .getByRole("toolbar")
      .getByRole("button", { name: this.#say("review.panel.title") })
      .click();
    await expect(this.assumptions).toBeVisible();
  }
}
