import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { watchScripts } from "./page-scripts.ts";
import { centre } from "./pages/hands.ts";
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

  const dragged = await rendersOf(page, async () => {
    const { x, y } = await centre(card(page, "n842"));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 90, { steps: 12 });
    await expect(page.locator("[data-ghost]")).toBeVisible();
    await page.keyboard.press("Escape");
    await page.mouse.up();
  });
  expect(dragged).toEqual(["card n842"]);

  const there = await page
    .locator("[data-card]")
    .evaluateAll((all) => all.map((one) => `card ${one.getAttribute("data-card")}`));
  const panned = await rendersOf(page, async () => {
    for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(8, 12);
  });
  expect(panned.filter((name) => there.includes(name))).toEqual([]);
});

test("while a map of 1,500 cards moves it is a few layers that are shifted as they are", async ({
  actor,
  bench,
}) => {
  const page = await actor({ at: bench.address });
  await open(page);
  const most = await mostLayersWhile(page, async () => {
    for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(8, 12);
  });
  // header, map, lanes, steps and the corner, and what lies over them; 40 before they were kept together
  expect(most).toBeGreaterThan(4);
  expect(most).toBeLessThanOrEqual(14);
});

test("the page of a map loads no more JavaScript than it may before the map is there", async ({
  actor,
  bench,
}) => {
  const page = await actor({ at: bench.address });
  const loaded = watchScripts(page);
  await page.goto("/bench?n=200");
  await page.waitForFunction(() => window.__bench !== undefined);
  const scripts = (await loaded()).filter(({ isAhead }) => !isAhead);
  const kb = scripts.reduce((sum, script) => sum + script.kb, 0);
  expect(kb).toBeGreaterThan(100);
  expect(kb).toBeLessThanOrEqual(300);
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

/** Layers that the browser puts together for the screen, as many as there were at once. */
async function mostLayersWhile(page: Page, act: () => Promise<void>): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  let most = 0;
  cdp.on("LayerTree.layerTreeDidChange", ({ layers }) => {
    most = Math.max(most, layers?.filter(({ drawsContent }) => drawsContent).length ?? 0);
  });
  await cdp.send("DOM.enable");
  await cdp.send("LayerTree.enable");
  await page.mouse.move(640, 400);
  await act();
  await expect(page.locator("[data-canvas]:not([data-moving])")).toBeVisible();
  await cdp.detach();
  return most;
}

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
