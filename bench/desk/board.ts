import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { openDatabase } from "../../db/client.ts";
import { maps } from "../../db/schema/map.ts";
import { workspaces } from "../../db/schema/workspace.ts";
import { analyzerVersion } from "../../domain/analysis/analyze.ts";
import { openDemo } from "../../e2e/pages/door.ts";
import { wordsIn } from "../../e2e/words.ts";
import { insertRandomEvidence } from "../../server/pain/board/random-evidence.ts";
import { textOf } from "../evidence/searching.ts";
import { startOwnServer } from "../own-server.ts";

const say = wordsIn("fi");
const mapsInAll = 5;
const perNote = 3;

/** What the board's page asks for when a filter changes, and the same on the screen. */
export async function overBoard(
  context: BrowserContext,
  { passages, rounds }: { passages: number; rounds: number },
): Promise<{ name: string; times: number[] }[]> {
  const server = await startOwnServer({
    isDemo: true,
    fill: (folder) => fillBoard(folder, passages),
  });
  const page = await context.newPage();
  try {
    await openDemo(page, say, server.address);
    const board = page.url().replace(/maps$/, "pain");
    await page.goto(board);
    const asked = queries(rounds);
    const overHttp: number[] = [];
    for (const query of asked) {
      overHttp.push(
        await page.evaluate(async (address) => {
          const from = performance.now();
          const answer = await fetch(address);
          await answer.text();
          if (!answer.ok) throw new Error(`${answer.status} at ${address}`);
          return performance.now() - from;
        }, `${board}/board?${query}`),
      );
    }
    const source = page
      .getByRole("search")
      .getByRole("button", { name: say("pain.board.filters.source") });
    const painted: number[] = [];
    for (let at = 0; at < rounds; at++) {
      await source.press("Enter");
      const list = page.getByRole("listbox");
      await list.waitFor();
      await page.keyboard.press(at % 2 === 0 ? "ArrowDown" : "ArrowUp");
      await page.evaluate(watchBoard);
      await page.keyboard.press("Enter");
      const took = await page.waitForFunction(() => window.__painted, null, { polling: 10 });
      painted.push((await took.jsonValue()) ?? Number.NaN);
    }
    return [
      { name: "over HTTP", times: overHttp },
      { name: "on the screen", times: painted },
    ];
  } finally {
    await page.close();
    await server.close();
  }
}

export async function fillBoard(folder: string, passages: number): Promise<void> {
  const db = await openDatabase(join(folder, "polku.db"));
  const [workspace] = await db.read.select({ id: workspaces.id }).from(workspaces);
  if (!workspace) throw new Error("the demo has no workspace");
  const at = new Date("2026-05-04T09:00:00Z");
  for (let nth = 0; nth < mapsInAll; nth++) {
    const mapId = `bench-${nth}`;
    const own = { workspaceId: workspace.id, title: `Bench ${nth}`, header: {} };
    await db.transact((tx) =>
      tx.insert(maps).values({ id: mapId, ...own, createdAt: at, editedAt: at }),
    );
    await insertRandomEvidence(db, {
      mapId,
      workspaceId: workspace.id,
      seed: nth + 1,
      notes: Math.round(passages / mapsInAll / perNote),
      perNote,
      points: 60,
      steps: 20,
      analyzer: analyzerVersion,
      textOf,
    });
  }
  await db.close();
}

/** Addresses of the board as its filters write them. */
function queries(rounds: number): string[] {
  const sources = ["interview", "review", "survey", "support"];
  return Array.from({ length: rounds }, (_, at) => {
    const query = new URLSearchParams();
    if (at % 2 === 0) query.set("source", sources[(at >> 1) % sources.length] ?? "");
    if (at % 3 === 0) query.set("segment", at % 2 === 0 ? "north" : "south");
    if (at % 5 === 0) query.set("persona", "young");
    if (at % 7 === 0) query.set("from", "2026-03-01");
    return query.toString();
  });
}

/** In the page: from the key that chooses to the frame with other numbers. */
function watchBoard(): void {
  window.__painted = null;
  // The filters and the address say at once what was chosen: the answer is what stands below.
  const shown = () =>
    [...document.querySelectorAll("main nav, main ol")].map((one) => one.textContent).join("\n");
  window.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      const before = shown();
      const settle = (address: string) => {
        if (location.href === address || shown() === before) {
          return requestAnimationFrame(() => settle(address));
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          window.__painted = performance.now() - timeStamp;
        };
        return requestAnimationFrame(() => port2.postMessage(null));
      };
      settle(location.href);
    },
    { capture: true, once: true },
  );
}
