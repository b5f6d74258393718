import { expect, type Locator } from "@playwright/test";
import { Canvas } from "./canvas.ts";
import { entryOf } from "./menu.ts";

type Beside = { below?: number; right?: number };

/** An open map as hands feel it: what is picked up, where it is let go, and how things then lie. */
export class Hands extends Canvas {
  headerAt(kind: "phase" | "step" | "lane", at: number): Locator {
    return this.surface.locator(`[data-header-kind=${kind}]`).nth(at);
  }

  async headerBox(kind: "phase" | "step" | "lane", at: number) {
    return box(this.headerAt(kind, at));
  }

  get cards(): Locator {
    return this.surface.locator("[data-card]");
  }

  /** Rings around what others have selected. */
  get peers(): Locator {
    return this.surface.locator("[data-peer]");
  }

  get parking(): Locator {
    return this.surface.getByText(this.say("canvas.parkingHint"));
  }

  get point(): Locator {
    return this.surface.getByRole("slider");
  }

  async pointValue(): Promise<number> {
    return Number(await this.point.getAttribute("aria-valuenow"));
  }

  /** Where the keyboard stands, in words. */
  get said(): Locator {
    return this.page.locator("#canvas-focus");
  }

  /** A connection by anything of what it is called: its kind, its ends, its name. */
  edge(words: string): Locator {
    return this.surface.locator(`[data-edge][aria-label*="${words}"]`);
  }

  get edgeTools(): Locator {
    return this.surface.getByRole("toolbar");
  }

  get edgeName(): Locator {
    return this.surface.getByRole("textbox", { name: this.say("canvas.edgeTools.name") });
  }

  /** The keyboard, and the window with it, go to the first cell. */
  async toStart(): Promise<void> {
    await this.surface.focus();
    await this.page.keyboard.press("Control+Home");
  }

  /** A card at the end of a cell of the first lane. */
  async write(text: string, { step }: { step: number }): Promise<void> {
    const { page } = this;
    await this.toStart();
    for (let at = 0; at < step; at += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(this.card(text)).toBeVisible();
  }

  /**
   * Picks something up and goes beside the middle of another thing, without letting go. At the edges
   * of the window the map comes along: then the hand follows what it is after.
   */
  async hold(what: Locator, to: Locator, { below = 0, right = 0 }: Beside = {}): Promise<void> {
    const { mouse } = this.page;
    const from = await centre(what);
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 6, from.y + 4, { steps: 2 });
    await expect(async () => {
      const target = await centre(to);
      await mouse.move(target.x + right, target.y + below, { steps: 6 });
      expect(await centre(to)).toEqual(target);
    }).toPass({ intervals: [0] });
  }

  async drag(what: Locator, to: Locator, beside: Beside = {}): Promise<void> {
    await this.hold(what, to, beside);
    await this.page.mouse.up();
  }

  /** Moves something by so much, px. */
  async shift(what: Locator, { below = 0, right = 0 }: Beside): Promise<void> {
    const from = await centre(what);
    await this.#pull(from, { x: from.x + right, y: from.y + below });
  }

  /** By the other mouse button on something: one entry of its menu. */
  async fromMenu(what: Locator, command: string): Promise<void> {
    await what.click({ button: "right" });
    await this.choose(command);
  }

  /** An entry of the menu that is open. */
  async choose(command: string): Promise<void> {
    await (await entryOf(this.page, this.say(`canvas.commands.${command}`))).click();
  }

  /** What a card is stretched by. */
  edgeOf(text: string, side: "left" | "right"): Locator {
    return this.card(text).locator(`[data-span=${side}]`);
  }

  async stretch(text: string, by: number): Promise<void> {
    await this.card(text).hover();
    const from = await centre(this.edgeOf(text, "right"));
    await this.#pull(from, { x: from.x + by, y: from.y });
  }

  async connect(from: string, to: string): Promise<void> {
    await this.card(from).hover();
    const handle = await centre(this.card(from).locator("[data-connect]"));
    await this.#pull(handle, await centre(this.card(to)));
  }

  /** In the curve's first empty cell. */
  async putPoint(): Promise<void> {
    await this.surface
      .getByRole("button", { name: this.say("canvas.addPoint") })
      .first()
      .click();
    await expect(this.point).toHaveCount(1);
  }

  /** The keyboard goes down to the first curve. */
  async toCurve(): Promise<void> {
    await this.toStart();
    let words = await this.said.innerText();
    while (!words.includes(this.say("canvas.noPoint"))) {
      await this.page.keyboard.press("ArrowDown");
      await expect(this.said).not.toHaveText(words);
      words = await this.said.innerText();
    }
  }

  /** Texts of the cards, column by column and each from above. */
  async order(): Promise<string[]> {
    const cards = await this.surface.locator("[data-card]").evaluateAll((all) =>
      all.map((card) => {
        const { left, top } = card.getBoundingClientRect();
        return { left, top, text: card.querySelector("p")?.textContent ?? "" };
      }),
    );
    return cards.sort((a, b) => a.left - b.left || a.top - b.top).map(({ text }) => text);
  }

  async isParked(text: string): Promise<boolean> {
    return (await this.top(text)) > (await box(this.parking)).y;
  }

  async width(text: string): Promise<number> {
    return Math.round((await box(this.card(text))).width);
  }

  async left(text: string): Promise<number> {
    return Math.round((await box(this.card(text))).x);
  }

  async top(text: string): Promise<number> {
    return Math.round((await box(this.card(text))).y);
  }

  async #pull(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 6 });
    await mouse.up();
  }
}

async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (!found) throw new Error("not on screen");
  return found;
}

export async function centre(locator: Locator) {
  const { x, y, width, height } = await box(locator);
  return { x: x + width / 2, y: y + height / 2 };
}
