import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";
import { chooseEntryByKeys, entryOf } from "./menu.ts";

export type Drawing = readonly { phase: string; steps: readonly string[] }[];

/** An open map, drawn as a person does: the pointer for menus, the keyboard for the rest. */
export class Canvas {
  readonly page: Page;
  protected readonly say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.say = say;
  }

  get surface(): Locator {
    return this.page.getByRole("application", { name: this.say("canvas.name") });
  }

  /** A phase, step or lane by its title. */
  header(title: string): Locator {
    return this.surface.getByRole("button", { name: title, exact: true });
  }

  card(text: string): Locator {
    return this.surface.locator("[data-card]").filter({ hasText: text });
  }

  get selected(): Locator {
    return this.surface.locator("[data-card][data-selected]");
  }

  /** From the menu of what is under the pointer. */
  async runAt(place: Locator, command: string): Promise<void> {
    await place.click({ button: "right" });
    await (await entryOf(this.page, this.say(`canvas.commands.${command}`))).click();
  }

  /** From the menu of what the keyboard is on, by keys alone. */
  async runByKeys(command: string): Promise<void> {
    await this.page.keyboard.press("Shift+F10");
    await chooseEntryByKeys(this.page, this.say(`canvas.commands.${command}`));
  }

  async waitUntilSaved(): Promise<void> {
    await expect(this.page.getByText(this.say("canvas.save.saved"), { exact: true })).toBeVisible({
      timeout: 90_000,
    });
  }

  /** Titles of phases and steps, whatever the map has. */
  async draw(drawing: Drawing): Promise<void> {
    await this.surface.focus();
    await this.page.keyboard.press("Control+Home");
    await this.page.keyboard.press("ArrowUp");
    await this.page.keyboard.press("ArrowUp");
    for (const [index, { phase, steps }] of drawing.entries()) {
      const isThere = index < 3;
      if (!isThere) await this.add("phaseAfter");
      await this.#title(phase);
      await this.page.keyboard.press("ArrowDown");
      for (const [at, step] of steps.entries()) {
        if (at > 0) await this.add("stepAfter");
        await this.#title(step);
      }
      await this.page.keyboard.press("ArrowUp");
      if (index < 2) await this.page.keyboard.press("ArrowRight");
    }
  }

  /** From the menu of the toolbar; what is added can be titled at once. */
  async add(command: "phaseAfter" | "stepAfter"): Promise<void> {
    await this.page
      .getByRole("button", { name: this.say("canvas.toolbar.add"), exact: true })
      .click();
    await this.page.getByRole("menuitem", { name: this.say(`canvas.commands.${command}`) }).click();
    await expect(
      this.page.getByRole("textbox", { name: this.say("canvas.editTitle") }),
    ).toBeFocused();
  }

  /** What was just made is named. */
  async title(text: string): Promise<void> {
    await expect(
      this.surface.getByRole("textbox", { name: this.say("canvas.editTitle") }),
    ).toBeFocused();
    await this.#title(text);
  }

  /** Cards one below the other at the start of the map: type, Enter, type on. */
  async writeCards(texts: readonly string[]): Promise<void> {
    await this.surface.focus();
    await this.page.keyboard.press("Control+Home");
    for (const text of texts) {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press("Enter");
    }
    await this.page.keyboard.press("Escape");
    for (const text of texts) await expect(this.card(text)).toBeVisible();
  }

  /** What a browser tells a page when somebody pastes. */
  async paste(types: Record<string, string>): Promise<void> {
    await this.page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, types);
  }

  async pastePicture(picture: Buffer): Promise<void> {
    await this.page.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], "image.png", { type: "image/png" }));
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, picture.toString("base64"));
  }

  /** By its name in the palette, from wherever the keyboard is. */
  async command(id: string): Promise<void> {
    const words = this.say(`canvas.commands.${id}`);
    await this.page.keyboard.press("Control+k");
    await this.page.getByRole("combobox", { name: this.say("canvas.palette.search") }).fill(words);
    await this.page
      .getByRole("option", { name: new RegExp(`^${words}`) })
      .first()
      .click();
  }

  /** Over what is there, or into the field that is open already. */
  async #title(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await expect(this.header(text)).toBeVisible();
  }
}
