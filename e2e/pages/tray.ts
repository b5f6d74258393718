import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";
import type { Canvas } from "./canvas.ts";
import type { Findings } from "./findings.ts";

/** Passages without a step, beside the open map. */
export class Tray {
  readonly #page: Page;
  readonly #say: Say;
  readonly #panel: Locator;

  constructor(findings: Findings, say: Say) {
    this.#page = findings.page;
    this.#say = say;
    this.#panel = findings.panel;
  }

  get passages(): Locator {
    return this.#panel
      .getByRole("tabpanel", { name: this.#say("pain.panel.tabs.tray") })
      .getByRole("listitem");
  }

  async open(): Promise<void> {
    await this.#panel.getByRole("tab", { name: this.#say("pain.panel.tabs.tray") }).click();
    await expect(this.passages.first()).toBeVisible();
  }

  /** The first one by the mouse onto a step of the map, until the map says that it is there. */
  async dragFirst(canvas: Canvas, step: string): Promise<void> {
    await this.passages.first().dragTo(canvas.header(step));
    const done = this.#say("attach.attached", { count: 1, name: step });
    await expect(this.#page.getByText(done)).toBeVisible();
  }
}
