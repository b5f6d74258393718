import type { Page } from "@playwright/test";
import { Canvas } from "../../e2e/pages/canvas.ts";
import type { Say } from "../../e2e/words.ts";

/** One picture: from the list of maps of the demo to what is to be seen. */
export type Shot = {
  name: string;
  take: (page: Page, say: Say) => Promise<void>;
  /** puts back what others would see */
  after?: (page: Page, say: Say) => Promise<void>;
};

/** Words of the titles of the maps of the demo. */
export const titles = { clinic: "terveysasema", shop: "Outdoor", shifts: "Shifts" } as const;
export type DemoMap = keyof typeof titles;

/** On a small screen a map opens as a text: the lens that is meant is chosen. */
export async function openMap(
  page: Page,
  say: Say,
  which: DemoMap = "clinic",
  lens = "canvas",
): Promise<void> {
  const map = page.getByRole("article").filter({ hasText: titles[which] });
  await map.getByRole("link").first().click();
  await new Canvas(page, say).waitUntilSaved();
  await page.getByRole("radio", { name: say(`canvas.lens.${lens}`) }).click();
  await page.getByText(say("canvas.opening")).waitFor({ state: "hidden" });
}

export async function inWorkspace(page: Page, place: string): Promise<void> {
  await go(page, page.url().replace(/\/maps$/, `/${place}`));
}

export async function go(page: Page, address: string): Promise<void> {
  const base = page.url() === "about:blank" ? undefined : page.url();
  await page.goto(new URL(address, base).href, { waitUntil: "networkidle" });
}
