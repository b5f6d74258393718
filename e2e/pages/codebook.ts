import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";

export class Codebook {
  readonly page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.#say = say;
  }

  code(name: string): Locator {
    return this.page
      .getByRole("tree", { name: this.#say("codes.book.tree") })
      .getByRole("treeitem")
      .filter({ hasText: name });
  }

  async add(name: string): Promise<void> {
    await this.page.getByRole("button", { name: this.#say("codes.book.add"), exact: true }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: this.#say("codes.book.name") }).fill(name);
    await this.page.keyboard.press("Enter");
    // what was added is what is looked at next
    await expect(this.code(name)).toHaveAttribute("aria-selected", "true");
  }

  async merge(name: string, into: string): Promise<void> {
    await this.code(name).click();
    await this.page.getByRole("button", { name: this.#say("codes.book.merge") }).click();
    await this.page
      .getByRole("combobox", { name: this.#say("codes.book.mergeTitle", { name }) })
      .fill(into);
    await this.page.keyboard.press("Enter");
  }
}
