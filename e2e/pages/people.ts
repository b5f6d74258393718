import { expect, type Locator, type Page } from "@playwright/test";
import type { Say } from "../words.ts";

/** The people of the research, by pseudonym. */
export class People {
  readonly page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.#say = say;
  }

  get table(): Locator {
    return this.page.getByRole("table", { name: this.#say("participant.title") });
  }

  async find(pseudonym: string): Promise<Locator> {
    await this.page.getByRole("textbox", { name: this.#say("participant.find") }).fill(pseudonym);
    return this.table.getByRole("link", { name: pseudonym, exact: true });
  }

  get addOne(): Locator {
    return this.page.getByRole("button", { name: this.#say("participant.addOne"), exact: true });
  }

  get addMany(): Locator {
    return this.page.getByRole("button", { name: this.#say("participant.addMany"), exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  field(name: "pseudonym" | "consentCovers" | "realName" | "list"): Locator {
    return this.dialog.getByRole("textbox", {
      name: this.#say(`participant.${name}`),
      exact: true,
    });
  }

  /** On the page of a person; ends on the certificate. */
  async withdraw(pseudonym: string): Promise<void> {
    const say = this.#say;
    await this.page.getByRole("button", { name: `${say("participant.withdraw")}…` }).click();
    const dialog = this.page.getByRole("alertdialog");
    const erase = dialog.getByRole("button", { name: say("participant.erase") });
    await expect(erase).toBeDisabled();
    await dialog.getByRole("textbox").fill(pseudonym);
    await erase.click();
    await this.page.waitForURL(/\/people\/withdrawn\//);
    const title = say("participant.certificateTitle");
    await expect(this.page.getByRole("heading", { name: title })).toBeVisible();
  }
}
