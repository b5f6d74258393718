import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";
import { choose } from "./choose.ts";

/** What hurts on all maps, and what a number of it counts. */
export class Board {
  readonly page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.#say = say;
  }

  get rows(): Locator {
    return this.page
      .getByRole("list", { name: this.#say("pain.board.tabs.pain"), exact: true })
      .locator("> li");
  }

  /** Beside the board: the people and the words that a number counts. */
  get counted(): Locator {
    return this.page.getByRole("complementary", { name: this.#say("pain.board.panel.counted") });
  }

  /** Every note has been read and there is something to rank. */
  async open(address: string): Promise<void> {
    await expect(async () => {
      await this.page.goto(address);
      expect(await this.rows.count()).toBeGreaterThan(3);
    }).toPass({ timeout: 300_000 });
  }

  /** "7 of 60 people" of a row. */
  peopleOf(row: Locator, heard: number): Locator {
    const words = this.#say("pain.board.peopleOf", { people: 7, heard });
    return row.getByRole("button", { name: new RegExp(`^${words.replace("7", "\\d+")}$`) });
  }

  async filter(which: string, option: string): Promise<void> {
    await choose(this.page, this.page.getByRole("search"), this.#say(which), option);
  }

  async look(which: "list" | "chart" | "heat"): Promise<void> {
    const button = this.page.getByRole("button", {
      name: this.#say(`pain.board.looks.${which}`),
      exact: true,
    });
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
  }

  /** "3 people, 7 passages" as the panel says it. */
  sum(people: number, passages: number): string {
    return this.#say("pain.board.counted.sum", { people, passages });
  }
}
