import type { Page } from "@playwright/test";
import type { Say } from "../words.ts";

/** A new empty map from the list of maps; the browser ends on it. */
export async function createMap(page: Page, say: Say, title: string): Promise<void> {
  await page
    .getByRole("button", { name: say("maps.new") })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: say("maps.create.title") });
  await dialog.getByRole("textbox", { name: say("maps.create.name") }).fill(title);
  await dialog.getByRole("button", { name: say("maps.create.action") }).click();
  await page.waitForURL(/\/maps\/[^/]+$/);
  // a telephone opens it as a text
  const picture = page.getByRole("application", { name: say("canvas.name") });
  await picture.or(page.locator("[data-outline]")).first().waitFor();
}
