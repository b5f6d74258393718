import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";
import { chooseByKeys } from "./menu-keys.ts";

/** Fields in the order of their buttons. */
const labels = {
  lane: "canvas.bulk.lane",
  colour: "map.panel.colour",
  tags: "map.panel.tags",
  owner: "canvas.bulk.owner",
  status: "canvas.bulk.status",
} as const;
type Field = keyof typeof labels;

/** The bar of what can be done to all selected cards, in whichever lens. */
export class Bulk {
  readonly page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.#say = say;
  }

  get bar(): Locator {
    return this.page.getByRole("toolbar", { name: this.#say("canvas.bulk.label") });
  }

  /** Ctrl+Enter brings the keyboard here from any lens. */
  get first(): Locator {
    return this.bar.getByRole("button").first();
  }

  get last(): Locator {
    return this.bar.getByRole("button").last();
  }

  async choose(field: Field, option: string): Promise<void> {
    await this.#button(field).click();
    await this.#option(option).click();
    await expect(this.#option(option)).toHaveCount(0);
  }

  /** The keyboard is in the bar, and stays there. */
  async chooseByKeys(field: Field, option: string): Promise<void> {
    await this.first.focus();
    for (const before of Object.keys(labels)) {
      if (before === field) break;
      await this.page.keyboard.press("ArrowRight");
    }
    await expect(this.#button(field)).toBeFocused();
    await this.page.keyboard.press("Enter");
    await chooseByKeys(this.#option(option));
    await expect(this.#button(field)).toBeFocused();
  }

  /** Among the choices that a command has opened. */
  async chooseOpened(option: string): Promise<void> {
    await chooseByKeys(this.#option(option));
  }

  #button(field: Field): Locator {
    return this.bar.getByRole("button", { name: this.#say(labels[field]), exact: true });
  }

  #option(name: string): Locator {
    return this.page.getByRole("menuitem", { name, exact: true });
  }
}
