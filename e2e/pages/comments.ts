import type { Locator, Page } from "@playwright/test";
import type { Say } from "../words.ts";

/** The talks beside an open map. */
export class Comments {
  readonly #page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.#page = page;
    this.#say = say;
  }

  get panel(): Locator {
    return this.#page.getByRole("complementary", { name: this.#say("comment.title") });
  }

  get beginBox(): Locator {
    return this.panel.getByRole("textbox", { name: this.#say("comment.begin") });
  }

  /** The talk about what is called so. */
  thread(name: string): Locator {
    return this.panel.getByRole("article", { name: this.#say("comment.about", { name }) });
  }

  /** On the map. */
  mark(count: number): Locator {
    return this.#page
      .getByRole("application")
      .getByRole("button", { name: this.#say("comment.openHere", { count }) });
  }

  async reply(name: string, text: string): Promise<void> {
    await this.thread(name)
      .getByRole("textbox", { name: this.#say("comment.reply") })
      .fill(text);
    await this.thread(name)
      .getByRole("button", { name: this.#say("comment.reply"), exact: true })
      .click();
  }

  async settle(name: string): Promise<void> {
    await this.thread(name)
      .getByRole("button", { name: this.#say("comment.resolve"), exact: true })
      .click();
  }

  async showAll(): Promise<void> {
    await this.panel.getByRole("button", { name: this.#say("comment.all") }).click();
  }

  async showResolved(): Promise<void> {
    await this.panel.getByRole("tab", { name: /^Resolved/ }).click();
  }
}
