import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";

/** The history of an open map: its panel, and what stands in the map's place. */
export class History {
  readonly page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.#say = say;
  }

  get panel(): Locator {
    return this.page.getByRole("complementary", { name: this.#say("history.title"), exact: true });
  }

  /** where the keyboard stands when the panel opens */
  get body(): Locator {
    return this.panel.locator("[data-history]");
  }

  get list(): Locator {
    return this.page.getByRole("complementary", {
      name: this.#say("history.comparison.title"),
      exact: true,
    });
  }

  get back(): Locator {
    return this.page.getByRole("button", { name: this.#say("history.preview.back") });
  }

  get pill(): Locator {
    return this.page.getByRole("region", { name: this.#say("history.since.label") });
  }

  async open(): Promise<void> {
    await this.page
      .getByRole("button", { name: this.#say("history.toolbar"), exact: true })
      .click();
    await expect(this.nameField).toBeVisible();
  }

  get nameField(): Locator {
    return this.panel.getByRole("textbox", { name: this.#say("history.name.label") });
  }

  /** A moment in the list, by what it is called. */
  moment(title: string): Locator {
    return this.panel.getByRole("button", { name: new RegExp(`^${title} `) });
  }

  async keep(name: string): Promise<void> {
    await this.nameField.fill(name);
    await this.page.keyboard.press("Enter");
    await expect(this.moment(name)).toBeVisible();
  }

  async choose(title: string, action: string): Promise<void> {
    const name = new RegExp(`^${title} `);
    const row = this.panel
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("button", { name }) });
    await row.getByRole("button").last().click();
    await this.page
      .getByRole("menuitem", { name: this.#say(`history.actions.${action}`), exact: true })
      .click();
  }

  /** What the list says became of a thing. */
  difference(name: string, mark: "added" | "removed" | "moved" | "wrote" | "changed"): Locator {
    return this.list
      .getByRole("listitem")
      .filter({ hasText: name })
      .getByText(this.#say(`history.mark.${mark}`), { exact: true });
  }

  async restore(): Promise<void> {
    const act = this.page.getByRole("button", {
      name: this.#say("history.restore.do"),
      exact: true,
    });
    // a message with a way back is such a dialog as well
    const dialog = this.page.getByRole("alertdialog").filter({ has: act });
    await act.click();
    await expect(dialog).toBeHidden();
  }
}
