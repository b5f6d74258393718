import { expect, type Page } from "@playwright/test";
import type { Say } from "../words.ts";

/** The selected passage onto a step, or a card of it, by keys and lists; both by their place. */
export async function attachPassage(
  page: Page,
  say: Say,
  { step, card }: { step: number; card?: number },
): Promise<{ map: string; card: string }> {
  await page.getByRole("button", { name: say("attach.to"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: say("attach.to") });
  const map = await dialog.getByRole("button", { name: say("attach.map") }).innerText();
  const pick = async (field: string, at: number) => {
    await dialog.getByRole("button", { name: say(`attach.${field}`) }).click();
    const option = page.getByRole("listbox").getByRole("option").nth(at);
    const words = await option.innerText();
    await option.click();
    return words.trim();
  };
  await pick("step", step);
  // the first entry is the step itself
  const words = card === undefined ? "" : await pick("card", card + 1);
  await dialog.getByRole("button", { name: say("attach.do"), exact: true }).click();
  await expect(dialog).toHaveCount(0);
  return { map: map.trim(), card: words };
}
