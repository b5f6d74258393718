import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";
import { entryOf } from "./menu.ts";

type Command =
  | "stepAfter"
  | "laneBelow"
  | "momentOfTruth"
  | "duplicate"
  | "spanMore"
  | "park"
  | "connect"
  | "delete";

/** An open map as a text, worked by its headings, lists and menus. */
export class Outline {
  readonly page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.#say = say;
  }

  get text(): Locator {
    return this.page.locator("[data-outline]");
  }

  async open(): Promise<void> {
    await this.page.getByRole("radio", { name: this.#say("canvas.lens.outline") }).click();
    await expect(this.headings.first()).toBeVisible();
  }

  get headings(): Locator {
    return this.text.getByRole("heading");
  }

  /** A phase, step or lane by its title. */
  title(words: string): Locator {
    return this.headings.getByRole("button", { name: words, exact: true });
  }

  step(title: string): Locator {
    const heading = this.page.getByRole("heading", { name: title, exact: true });
    return this.text.locator("section[data-step]").filter({ has: heading });
  }

  card(words: string): Locator {
    return this.text.getByRole("group", { name: words, exact: true });
  }

  /** The title that is there is written over. */
  async write(place: Locator, words: string): Promise<void> {
    await place.focus();
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.typeTitle(words);
  }

  /** Into the field that is open already. */
  async typeTitle(words: string): Promise<void> {
    await this.page.keyboard.type(words);
    await this.page.keyboard.press("Enter");
    await expect(this.title(words)).toBeVisible();
  }

  /** Cards one after another in a lane of a step. */
  async addCards(step: string, lane: string, texts: readonly string[]): Promise<void> {
    const name = this.#say("canvas.outline.addTo", { lane });
    await this.step(step).getByRole("button", { name }).click();
    for (const text of texts) {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press("Enter");
    }
    await this.page.keyboard.press("Escape");
    for (const text of texts) await expect(this.card(text)).toBeVisible();
  }

  async press(place: Locator, ...keys: readonly string[]): Promise<void> {
    await place.focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** From the menu of a place, opened by keys. */
  async run(place: Locator, command: Command): Promise<void> {
    await this.press(place, "Shift+F10");
    const name = this.#say(`canvas.commands.${command}`);
    await (await entryOf(this.page, name)).click();
  }

  /** What the page has said last. */
  get said(): Locator {
    return this.page.locator("[data-announcer]");
  }
}
