import type { Page } from "@playwright/test";
import { go, type Shot, titles } from "./shot.ts";

/** A map before a room of people, and what only the speaker sees. */
export const present: readonly Shot[] = [
  { name: "present", take: (page) => onStage(page, []) },
  { name: "present-phase", take: (page) => onStage(page, ["ArrowRight"]) },
  { name: "present-step", take: (page) => onStage(page, ["ArrowRight", "ArrowRight"]) },
  {
    name: "present-speaker",
    take: async (page) => {
      await onStage(page, ["ArrowRight", "ArrowRight"]);
      await go(page, page.url().replace("/present#", "/present/speaker#"));
    },
  },
];

async function onStage(page: Page, keys: readonly string[]): Promise<void> {
  const map = page.getByRole("article").filter({ hasText: titles.clinic });
  await go(page, `${await map.getByRole("link").first().getAttribute("href")}/present`);
  await page.getByRole("main").getByRole("region").waitFor();
  for (const key of keys) await page.keyboard.press(key);
}
