import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";

/** A map that is presented: what the audience sees. */
export class Stage {
  readonly page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.#say = say;
  }

  /** From an open map, by its toolbar. */
  async open(): Promise<void> {
    await this.page
      .getByRole("button", { name: this.#say("canvas.commands.present"), exact: true })
      .click();
    await this.waitUntilReady();
  }

  async waitUntilReady(): Promise<void> {
    await expect(this.bar).toBeVisible();
    await expect(this.slide).toBeVisible();
    // keys are heard from then on
    await expect(this.title).not.toHaveText("");
  }

  /** What is shown, as it is said aloud. */
  get title(): Locator {
    return this.page.getByRole("status").filter({ hasText: /./ }).last();
  }

  get slide(): Locator {
    return this.page.getByRole("main").getByRole("region");
  }

  get bar(): Locator {
    return this.page.getByRole("region", { name: this.#say("present.bar.label") });
  }

  button(name: string): Locator {
    return this.bar.getByRole("button", { name: this.#say(`present.bar.${name}`), exact: true });
  }

  /** The second window, by its button. */
  async openSpeaker(): Promise<Speaker> {
    const coming = this.page.waitForEvent("popup");
    await this.button("speaker").click();
    const speaker = new Speaker(await coming, this.#say);
    await expect(speaker.page.getByText(this.#say("present.speaker.together"))).toBeVisible();
    return speaker;
  }

  async show(version: string): Promise<void> {
    const now = this.#say("present.version.choose", { name: this.#say("present.version.now") });
    await this.bar.getByRole("button", { name: now }).click();
    await this.page.getByRole("menuitemradio", { name: version }).click();
  }
}

/** The second window of a presentation. */
export class Speaker {
  readonly page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.#say = say;
  }

  get now(): Locator {
    return this.page.getByRole("region", { name: this.#say("present.speaker.now") });
  }

  get note(): Locator {
    return this.page.getByRole("textbox", { name: this.#say("present.speaker.notes") });
  }

  async next(): Promise<void> {
    await this.now
      .getByRole("button", { name: this.#say("present.bar.next"), exact: true })
      .click();
  }

  async write(text: string): Promise<void> {
    await this.note.fill(text);
    await expect(this.page.getByText(this.#say("present.speaker.saved"))).toBeVisible();
  }
}
