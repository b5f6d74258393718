import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";
import { Hands } from "./hands.ts";
import { Outline } from "./outline.ts";

/** One of several people on an open map. */
export class Together {
  readonly page: Page;
  readonly hands: Hands;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.hands = new Hands(page, say);
    this.#say = say;
  }

  /** The button that says how many others are here. */
  people(count: number): Locator {
    return this.page.getByRole("button", { name: this.#say("canvas.toolbar.peers", { count }) });
  }

  /** Around the map while one follows somebody. */
  get frame(): Locator {
    return this.page.locator("[data-following]");
  }

  async follow(name: string): Promise<void> {
    await this.people(2).click();
    await this.page
      .getByRole("button", { name: this.#say("canvas.together.follow", { name }), exact: true })
      .click();
    await expect(this.frame).toContainText(this.#say("canvas.together.following", { name }));
  }

  mark(kind: "saved" | "saving" | "offline"): Locator {
    return this.page.locator(`[data-save=${kind}]`);
  }

  /** Which part of the map is in sight. */
  async window(): Promise<string | null> {
    return this.page.locator(".react-flow__viewport").getAttribute("style");
  }

  /** Moves the map in its window by the wheel. */
  async pan({ down }: { down: number }): Promise<void> {
    const box = await this.hands.surface.boundingBox();
    if (!box) throw new Error("no map on screen");
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.wheel(0, -down);
  }

  /** Opens a card's editor and types, without an end. */
  async edit(card: string, { from, text }: { from: "start" | "end"; text: string }): Promise<void> {
    await this.hands.card(card).click();
    await this.page.keyboard.press("F2");
    await expect(
      this.page.getByRole("textbox", { name: this.#say("canvas.editCard") }),
    ).toBeFocused();
    await this.page.keyboard.press(from === "start" ? "Control+Home" : "Control+End");
    await this.page.keyboard.type(text);
  }

  /** Tells its title. */
  async deleteFirstLane(): Promise<string> {
    const header = this.hands.surface.locator("[data-header-kind=lane]").first();
    const title = (await header.innerText()).trim();
    await this.hands.toStart();
    await this.page.keyboard.press("ArrowLeft");
    await this.page.keyboard.press("Delete");
    await expect(header).not.toHaveText(title);
    return title;
  }

  /** All that the map says, phase by phase. */
  async wholeText(): Promise<string> {
    const outline = new Outline(this.page, this.#say);
    if ((await outline.text.count()) === 0) await outline.open();
    return outline.text.innerText();
  }

  /** The texts of all cards of the document that this page has open. */
  async cards(): Promise<string[]> {
    const outline = new Outline(this.page, this.#say);
    if ((await outline.text.count()) === 0) await outline.open();
    const texts = await outline.text.locator("[data-card] [id^=words-]").allInnerTexts();
    return texts.map((text) => text.trim()).sort();
  }
}
