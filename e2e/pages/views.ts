import { expect, type Locator } from "@playwright/test";
import { Canvas } from "./canvas.ts";
import { chooseEntryByKeys, entryOf } from "./menu.ts";

/** What is looked at of an open map: by the pointer and by the keyboard. */
export class Views extends Canvas {
  /** Lane headers of that title on screen; one more while a pinned lane stands under the steps. */
  lane(title: string): Locator {
    return this.header(title);
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  /** Says what is not shown, above the map. */
  bar(words: string): Locator {
    return this.page.getByRole("status").filter({ hasText: words });
  }

  saved(name: string): Locator {
    return this.dialog
      .getByRole("button", { name, exact: false })
      .and(this.page.locator("[aria-current]"));
  }

  async openTool(name: "filter" | "views"): Promise<void> {
    const label = this.say(`view.${name}.title`);
    await this.page.getByRole("button", { name: label, exact: true }).click();
    await expect(this.dialog).toBeVisible();
  }

  /** From the menu of what the pointer is on. */
  async choose(on: Locator, command: string): Promise<void> {
    await on.first().click({ button: "right" });
    await (await entryOf(this.page, this.say(`canvas.commands.${command}`))).click();
  }

  /** From the menu of what the keyboard is on. */
  async chooseByKey(command: string): Promise<void> {
    await this.page.keyboard.press("Shift+F10");
    await chooseEntryByKeys(this.page, this.say(`canvas.commands.${command}`));
  }

  /** The cursor on the header of the first lane that shows its cells. */
  async toFirstLane(): Promise<void> {
    await this.surface.focus();
    await this.page.keyboard.press("Control+Home");
    await this.page.keyboard.press("ArrowLeft");
  }

  async save(name: string): Promise<void> {
    const field = this.dialog.getByRole("textbox", { name: this.say("view.views.saveThis") });
    await field.focus();
    await this.page.keyboard.type(name);
    await this.page.keyboard.press("Enter");
    await expect(this.saved(name)).toBeVisible();
  }

  async deleteSaved(name: string): Promise<void> {
    await this.dialog
      .getByRole("button", { name: this.say("view.views.menuOf", { name }) })
      .press("Enter");
    await this.page.getByRole("menuitem", { name: this.say("view.views.delete") }).press("Enter");
    await expect(this.saved(name)).toHaveCount(0);
  }
}
