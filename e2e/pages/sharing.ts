import type { Locator, Page } from "@playwright/test";
import type { Say } from "../words.ts";

/** From an open map: the form of a new link, which gets a name. */
export async function startLink(page: Page, say: Say, name: string): Promise<Locator> {
  await page.getByRole("button", { name: say("share.button"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: say("share.title") });
  await dialog.getByRole("button", { name: say("share.new"), exact: true }).click();
  await dialog.getByRole("textbox", { name: say("share.name") }).fill(name);
  return dialog;
}

/** The address that is shown once. */
export async function makeLink(dialog: Locator, say: Say): Promise<string> {
  await dialog.getByRole("button", { name: say("share.make") }).click();
  const address = dialog.getByRole("textbox", { name: say("share.madeTitle") });
  return address.inputValue();
}
