import { expect, type Locator, type Page } from "@playwright/test";
import { chooseByKeys, goDownTo } from "./menu-keys.ts";

/** An entry of the open menu, in a submenu as well, which is then open. */
export async function entryOf(page: Page, name: string): Promise<Locator> {
  return entryWithin(page, name, (fold) => fold.click());
}

/** The same by keys alone: down the menu, to the right into what is folded, and Enter. */
export async function chooseEntryByKeys(page: Page, name: string): Promise<void> {
  const entry = await entryWithin(page, name, async (fold) => {
    // what was opened before and does not have it is left again
    if ((await page.getByRole("menu").count()) > 1) await page.keyboard.press("ArrowLeft");
    await expect(page.getByRole("menu")).toHaveCount(1);
    await goDownTo(fold);
    await page.keyboard.press("ArrowRight");
  });
  await chooseByKeys(entry);
}

async function entryWithin(
  page: Page,
  name: string,
  open: (fold: Locator) => Promise<void>,
): Promise<Locator> {
  const entry = page
    .getByRole("menuitem", { name, exact: true })
    // its key stands in the entry as well
    .or(page.getByRole("menuitem", { name: new RegExp(`^${escaped(name)} `) }))
    .first();
  const menu = page.getByRole("menu");
  await expect(menu.first()).toBeVisible();
  if ((await entry.count()) > 0) return entry;
  for (const fold of await menu.first().locator("[aria-haspopup=menu]").all()) {
    await open(fold);
    await expect(fold).toHaveAttribute("aria-expanded", "true");
    await expect(menu).toHaveCount(2);
    if ((await entry.count()) > 0) return entry;
  }
  throw new Error(`the menu has no entry "${name}"`);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
