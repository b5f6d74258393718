import { expect, type Locator } from "@playwright/test";

/** Goes down the open menu to an entry and takes it. */
export async function chooseByKeys(entry: Locator): Promise<void> {
  const menu = entry.page().getByRole("menu");
  await expect(entry).toBeVisible();
  await expect(menu.locator(":focus").or(menu.and(entry.page().locator(":focus")))).toBeVisible();
  const hasKeyboard = () => entry.evaluate((element) => element === document.activeElement);
  while (!(await hasKeyboard())) await entry.page().keyboard.press("ArrowDown");
  await entry.page().keyboard.press("Enter");
}
