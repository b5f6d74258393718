import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { and, eq, inArray, like, lte } from "drizzle-orm";
import { openDatabase } from "../../db/client.ts";
import { openReader } from "../../db/reader.ts";
import { notes } from "../../db/schema/evidence.ts";
import { jobs } from "../../db/schema/jobs.ts";
import { maps } from "../../db/schema/map.ts";
import type { Tx } from "../../db/transact.ts";
import { isCustomer } from "../../domain/pain/evidence.ts";
import { openDemo } from "../../e2e/pages/door.ts";
import { wordsIn } from "../../e2e/words.ts";
import { browser } from "../../scripts/browser.mjs";
import { createContext } from "../../server/context.ts";
import { enqueuePain } from "../../server/jobs/enqueue.ts";
import { startOwnServer } from "../own-server.ts";
import { fillBoard } from "./board.ts";

const say = wordsIn("fi");
const longestMs = 20_000;
const settledMs = 2_500;
const skippedMs = 100;

/**
 * On maps that the product has grouped itself, as after an import. From a key that decides on a suggestion in one browser to other words on the screen of another that
 * has the note open, and of one that has the board open; the clock is that of the machine. Only what
 * customers said is decided on: nothing else counts on a board.
 */
export async function othersSee(
  context: BrowserContext,
  { passages, rounds }: { passages: number; rounds: number },
): Promise<{ name: string; times: number[] }[]> {
  const server = await startOwnServer({
    isDemo: true,
    ...(passages > 0 ? { fill: (folder: string) => fillAndAsk(folder, passages) } : {}),
  });
  const read = openReader(server.databaseFile);
  const other = await chromium.launch(await browser());
  const page = await context.newPage();
  try {
    const theirs = await other.newContext({ locale: "fi-FI", reducedMotion: "reduce" });
    const [board, note] = [await theirs.newPage(), await theirs.newPage()];
    await openDemo(board, say, server.address);
    await board.goto(board.url().replace(/maps$/, "pain"));
    await openDemo(page, say, server.address);
    await untilNothingIsDue(read);
    await page.goto(page.url().replace(/maps$/, "evidence/queue"));
    const seen: Record<"note" | "board", number[]> = { note: [], board: [] };
    const suggestion = page.getByRole("article", { name: say("queue.passage") });
    const link = suggestion.locator("a[href*='/evidence/']").first();
    for (let at = 0; at < rounds; ) {
      await suggestion.waitFor();
      const address = (await link.getAttribute("href")) ?? "";
      if (!(await isCounted(read, address))) {
        await page.keyboard.press("s");
        await sleep(skippedMs);
        continue;
      }
      at++;
      await note.goto(new URL(address, server.address).href);
      await sleep(settledMs);
      await Promise.all([board.evaluate(watchWords), note.evaluate(watchWords)]);
      const from = Date.now();
      await page.keyboard.press("r");
      const [onBoard, inNote] = await Promise.all([changedAt(board), changedAt(note)]);
      seen.board.push(onBoard - from);
      seen.note.push(inNote - from);
      await sleep(settledMs);
    }
    const size = passages > 0 ? `${passages} passages` : "demo";
    return [
      { name: `the note, ${size}`, times: seen.note },
      { name: `the board, ${size}`, times: seen.board },
    ];
  } finally {
    await page.close();
    await other.close();
    await server.close();
  }
}

async function fillAndAsk(folder: string, passages: number): Promise<void> {
  await fillBoard(folder, passages);
  const db = await openDatabase(join(folder, "polku.db"));
  const system = createContext(db, { kind: "system" });
  const filled = await db.read.select({ id: maps.id }).from(maps).where(like(maps.id, "bench-%"));
  for (const { id } of filled) await db.transact((tx) => enqueuePain(tx, system, id));
  await db.close();
}

async function untilNothingIsDue(read: Tx): Promise<void> {
  const isDue = and(inArray(jobs.status, ["waiting", "running"]), lte(jobs.runAt, new Date()));
  while ((await read.select({ id: jobs.id }).from(jobs).where(isDue).limit(1)).length > 0) {
    await sleep(settledMs);
  }
}

async function isCounted(read: Tx, address: string): Promise<boolean> {
  const noteId = /evidence[/]([^/?]+)/.exec(address)?.[1] ?? "";
  const [note] = await read
    .select({ voice: notes.voice, sourceType: notes.sourceType })
    .from(notes)
    .where(eq(notes.id, noteId));
  return note !== undefined && isCustomer(note);
}

async function changedAt(page: Page): Promise<number> {
  const seen = await page.waitForFunction(() => window.__seenAt, null, { timeout: longestMs });
  return (await seen.jsonValue()) ?? Number.NaN;
}

declare global {
  interface Window {
    /** when the words of the page became others, by the machine's clock */
    __seenAt: number | null;
  }
}

/** In the page: the frame after the next change of what is to be read. */
function watchWords(): void {
  window.__seenAt = null;
  const main = document.querySelector("main");
  const read = () =>
    [...(main?.querySelectorAll("*") ?? [])]
      .map((one) => one.getAttribute("aria-label") ?? "")
      .join("\n") + main?.textContent;
  const before = read();
  const observer = new MutationObserver(() => {
    if (window.__seenAt !== null || read() === before) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      window.__seenAt = Date.now();
    });
  });
  if (main) observer.observe(main, { subtree: true, childList: true, characterData: true });
}
