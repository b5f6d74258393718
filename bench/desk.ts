import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browser } from "../scripts/browser.mjs";
import { overBoard } from "./desk/board.ts";
import { othersSee } from "./desk/others.ts";
import { throughQueue } from "./desk/queue.ts";
import { flag, numberOption, option } from "./options.ts";

// npm --prefix bench run desk [-- --quick | --rows 10000 --passages 100000]: in a browser on the
// production build, from the key that decides on a suggestion to the next one painted, and from a
// filter of the board chosen to the board painted; the board's answer over HTTP alone; and from a
// decision in one browser to what another shows. `--only queue|board|others` narrows it.
const isQuick = flag("--quick");
const rows = numberOption("--rows") ?? (isQuick ? 1_000 : 10_000);
const passages = numberOption("--passages") ?? (isQuick ? 20_000 : 100_000);
const decisions = numberOption("--decisions") ?? (isQuick ? 50 : 120);

const profile = mkdtempSync(join(tmpdir(), "polku-bench-browser-"));
const context = await chromium.launchPersistentContext(profile, {
  ...(await browser()),
  locale: "fi-FI",
  reducedMotion: "reduce",
  viewport: { width: 1440, height: 900 },
});
const goals: { id: string; name: string; value: number; goal: string; ok: boolean }[] = [];
const isAsked = (part: string) => (option("--only") ?? part) === part;
try {
  console.log("                                             n     p50    p95    max (ms)");
  const queue = isAsked("queue") ? await throughQueue(context, { rows, decisions }) : [];
  for (const { name, times } of queue) {
    judge(`a key decides, the next one is painted: ${name}`, times, 100);
  }
  const rounds = isQuick ? 15 : 40;
  const board = isAsked("board") ? await overBoard(context, { passages, rounds }) : [];
  for (const { name, times } of board) {
    judge(`the board filters ${passages} passages: ${name}`, times, 200);
  }
  for (const size of isAsked("others") ? new Set([0, passages]) : []) {
    for (const { name, times } of await othersSee(context, {
      passages: size,
      rounds: isQuick ? 4 : 12,
    })) {
      judge(`a key decides, another browser shows it: ${name}`, times, 1_000);
    }
  }
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
console.log(JSON.stringify({ bench: "desk", goals }));
process.exit(goals.every(({ ok }) => ok) ? 0 : 1);

function judge(name: string, times: readonly number[], limit: number): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  const cells = [times.length, at(0.5).toFixed(0), at(0.95).toFixed(0), at(1).toFixed(0)];
  console.log(`${name.padEnd(72)} ${cells.map((cell) => String(cell).padStart(6)).join(" ")}`);
  const p95 = Math.round(at(0.95) * 10) / 10;
  goals.push({
    id: name,
    name: `${name}, p95 ms`,
    value: p95,
    goal: `<= ${limit}`,
    ok: p95 <= limit,
  });
}
