import type { Locator, Page } from "@playwright/test";

/** Picks from a select: the button that carries its label, then the option in the list that opens. */
export async function choose(
  page: Page,
  within: Locator | Page,
  label: string,
  option: string | RegExp,
): Promise<void> {
  await within.getByRole("button", { name: label }).click();
  await page.getByRole("option", { name: option }).first().click();
}
