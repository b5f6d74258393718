import { expect, type Locator } from "@playwright/test";

/** Goes down the open menu to an entry and takes it. */
export async function chooseByKeys(entry: Locator): Promise<void> {
  await goDownTo(entry);
  await entry.page().keyboard.press("Enter");
}

export async function goDownTo(entry: Locator): Promise<void> {
  const page = entry.page();
  const menu = page.getByRole("menu");
  await expect(entry).toBeVisible();
  await expect(
    menu
      .locator(":focus")
      .or(menu.and(page.locator(":focus")))
      .first(),
  ).toBeVisible();
  const hasKeyboard = () => entry.evaluate((element) => element === document.activeElement);
  while (!(await hasKeyboard())) await page.keyboard.press("ArrowDown");
}
