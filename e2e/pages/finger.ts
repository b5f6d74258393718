import type { CDPSession, Locator, Page } from "@playwright/test";

type Spot = { x: number; y: number };

const RESTS_MS = 500;

/** One finger on a touch screen, as the system reports it. */
export class Finger {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  /** Rests on something until it is lifted, and carries it. */
  async carry(what: Locator, by: Spot): Promise<void> {
    const from = await spotOf(what);
    await this.#send("touchStart", from);
    // a hand is never quite still
    await this.#send("touchMove", { x: from.x + 1, y: from.y + 1 });
    await this.#page.waitForTimeout(RESTS_MS);
    await this.#move(from, by);
  }

  /** Rests on something and is lifted where it is. */
  async rest(what: Locator): Promise<void> {
    await this.#send("touchStart", await spotOf(what));
    await this.#page.waitForTimeout(RESTS_MS);
    await this.#send("touchEnd");
  }

  /** Pulls at once, as one does with a handle or to scroll. */
  async pull(what: Locator, by: Spot): Promise<void> {
    const from = await spotOf(what);
    // on its way before the page has felt the touch, or a slow one takes it for resting
    await Promise.all([this.#send("touchStart", from), this.#move(from, by)]);
  }

  async #move(from: Spot, by: Spot): Promise<void> {
    const steps = 8;
    for (let i = 1; i <= steps; i += 1) {
      await this.#send("touchMove", {
        x: from.x + (by.x * i) / steps,
        y: from.y + (by.y * i) / steps,
      });
    }
    await this.#send("touchEnd");
  }

  async #send(type: "touchStart" | "touchMove" | "touchEnd", at?: Spot): Promise<void> {
    await this.#session.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
  }
}

async function spotOf(what: Locator): Promise<Spot> {
  const box = await what.boundingBox();
  if (!box) throw new Error("not on screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
