import { setTimeout as sleep } from "node:timers/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { openDemo } from "../../e2e/pages/door.ts";
import { importTable } from "../../e2e/pages/evidence.ts";
import { reviewExport } from "../../e2e/review-export.ts";
import { wordsIn } from "../../e2e/words.ts";
import { startOwnServer } from "../own-server.ts";

const say = wordsIn("fi");

type Series = { name: string; times: number[] };

/** Decisions one after another on the notes of the demo, while a large export is read, and after. */
export async function throughQueue(
  context: BrowserContext,
  { rows, decisions }: { rows: number; decisions: number },
): Promise<Series[]> {
  const server = await startOwnServer({ isDemo: true });
  const page = await context.newPage();
  try {
    await page.addInitScript(watchKeys);
    await openDemo(page, say, server.address);
    const home = page.url().replace(/maps$/, "");
    const queue = `${home}evidence/queue`;
    await waitForReading(page, queue, 50);
    const series: Series[] = [];
    const measure = async (name: string, pauseMs: number) => {
      await page.goto(queue);
      series.push({ name, times: await decide(page, { decisions, pauseMs }) });
    };
    await measure("demo, three a second", 300);
    await page.goto(`${home}maps`);
    const map = await page.getByRole("article").first().getByRole("heading").first().innerText();
    const file = reviewExport(rows, {});
    await importTable(page, say, { file, map });
    await measure(`${rows} rows being read, three a second`, 300);
    await waitForReading(page, queue, rows / 4);
    await measure(`${rows} rows read, three a second`, 300);
    await measure(`${rows} rows read, as fast as they come`, 0);
    return series;
  } finally {
    await page.close();
    await server.close();
  }
}

/** Until the analysis has found so many suggestions, and finds no more. */
async function waitForReading(page: Page, queue: string, fewest: number): Promise<void> {
  const left = async () => {
    await page.goto(queue);
    const bar = page.getByRole("status").first();
    const said = (await bar.isVisible()) ? await bar.innerText() : "";
    return Number(/\/([\d\s]+)/.exec(said)?.[1]?.replaceAll(/\s/g, "") ?? 0);
  };
  for (let last = -1; ; ) {
    const now = await left();
    if (now >= fewest && now === last) return;
    last = now;
    await sleep(3_000);
  }
}

async function decide(
  page: Page,
  { decisions, pauseMs }: { decisions: number; pauseMs: number },
): Promise<number[]> {
  await page.getByRole("article", { name: say("queue.passage") }).waitFor();
  await sleep(1_500);
  const times: number[] = [];
  for (let at = 0; at < decisions; at++) {
    await page.evaluate(() => {
      window.__painted = null;
    });
    await page.keyboard.press(["a", "a", "r", "1", "a", "2", "a", "3", "r", "a"][at % 10] ?? "a");
    const took = await page.waitForFunction(() => window.__painted, null, { polling: 10 });
    times.push((await took.jsonValue()) ?? Number.NaN);
    await sleep(pauseMs);
  }
  return times;
}

declare global {
  interface Window {
    /** from the last key to the frame that shows another suggestion, ms */
    __painted: number | null;
  }
}

/** In the page: when a key came, and when the frame after the passage changed was drawn. */
function watchKeys(): void {
  window.__painted = null;
  const shown = () => document.querySelector("article a[href*='/evidence/']")?.getAttribute("href");
  const look = (from: number, before: string | null | undefined) => {
    const now = shown();
    if (!now || now === before) return requestAnimationFrame(() => look(from, before));
    const { port1, port2 } = new MessageChannel();
    // after the frame that this one is part of
    port1.onmessage = () => {
      window.__painted = performance.now() - from;
    };
    return requestAnimationFrame(() => port2.postMessage(null));
  };
  window.addEventListener("keydown", ({ timeStamp }) => void look(timeStamp, shown()), true);
}
