import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { rendersOf, watchRenders } from "./renders.ts";

const cards = 1_500;

test("on a map of 1,500 cards only what changes is drawn anew", async ({ actor, bench }) => {
  const page = await actor({ at: bench.address });
  await watchRenders(page);
  await open(page);
  const other = await actor({ at: bench.address });
  await open(other);

  await card(page, "n841").click();
  await expect(card(page, "n841")).toHaveAttribute("data-selected");
  expect(await rendersOf(page, () => select(page, "n842"))).toEqual(["card n841", "card n842"]);

  const own = await rendersOf(page, async () => {
    await write(page, "Vaihe 842: asiakas ei löydä polkua");
    await expect(card(page, "n842")).toContainText("polkua");
  });
  expect(own).toEqual(["card n842"]);

  const held = await rendersOf(page, async () => {
    await select(other, "n843");
    await expect(card(page, "n843").locator("[data-peer]")).toBeVisible();
  });
  expect(held).toEqual(["card n843"]);

  const remote = await rendersOf(page, async () => {
    await write(other, "Vaihe 843: asiakas ei löydä polkua");
    await expect(card(page, "n843")).toContainText("polkua");
  });
  expect(remote).toEqual(["card n843"]);

  const pointer = page.locator("[data-pointer]");
  const place = () => pointer.getAttribute("style");
  await other.mouse.move(500, 500);
  await expect(pointer).toBeVisible();
  const before = await place();
  const moved = await rendersOf(page, async () => {
    await other.mouse.move(700, 600, { steps: 5 });
    await expect.poll(place).not.toBe(before);
    await page.mouse.move(600, 400, { steps: 5 });
  });
  expect(moved).toEqual([]);
});

test("the pages of the bench exist only where the server was started for it", async ({
  request,
}) => {
  for (const path of ["/bench?n=200", "/bench/enter?n=200"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()["set-cookie"], path).toBeUndefined();
  }
});

async function open(page: Page): Promise<void> {
  await page.goto(`/bench?n=${cards}`);
  await page.waitForFunction(() => window.__bench !== undefined);
}

function card(page: Page, id: string) {
  return page.locator(`[data-card="${id}"]`);
}

async function select(page: Page, id: string): Promise<void> {
  await card(page, id).click();
  await expect(card(page, id)).toHaveAttribute("data-selected");
}

/** In place of the words of the selected card, the last one of its cell: a next one has no element yet. */
async function write(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Enter");
  const field = page.locator("[data-card] textarea");
  await field.fill(words);
  await field.press("Enter");
}
