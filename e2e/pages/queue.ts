import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";

/** Suggestions of the analysis, one passage at a time. */
export class Queue {
  readonly page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.#say = say;
  }

  get passage(): Locator {
    return this.page.getByRole("article", { name: this.#say("queue.passage") });
  }

  get proposal(): Locator {
    return this.page.getByRole("region", { name: this.#say("queue.proposal") });
  }

  /** The key decides, and another passage stands there. */
  async press(key: string): Promise<void> {
    const note = this.passage.getByRole("link");
    const before = await note.getAttribute("href");
    await this.page.keyboard.press(key);
    await expect(note).not.toHaveAttribute("href", before ?? "");
  }

  async expectDecided(done: number): Promise<void> {
    const of = this.#say("queue.progress", { done, of: 999 }).replace("999", "\\d+");
    await expect(this.page.getByRole("status").first()).toHaveText(new RegExp(of));
  }

  /** By its key, with a name that is not there yet. */
  async makeCode(name: string): Promise<void> {
    await this.page.keyboard.press("c");
    const field = this.page.getByRole("combobox", { name: this.#say("codes.picker.title") });
    await field.fill(name);
    await field.press("Enter");
    await expect(this.proposal.getByRole("list").getByText(name)).toBeVisible();
  }
}
