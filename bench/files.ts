import { fork } from "node:child_process";
import { exports } from "./files/exports.ts";
import { imports } from "./files/imports.ts";
import type { Cost, MeasureAsk } from "./files/measure.ts";
import { atMost } from "./goals.ts";
import { flag, numberOption } from "./options.ts";

// npm --prefix bench run files [-- --quick | --cards 1500 | --rounds 5] : what it costs to make each kind of
// file of a large map, and to read a large sheet. Each in a process of its own, as the product does it:
// the first round has all that a new process has to load, and its memory is its own.
const cards = numberOption("--cards") ?? 1_500;
const rounds = numberOption("--rounds") ?? (flag("--quick") ? 1 : 5);
const names = [...Object.keys(exports), ...Object.keys(imports)];

console.log(`a map of ${cards} cards, ${rounds} rounds each`);
const columns = [
  "file",
  "first, ms",
  "of the processor",
  "least",
  "median",
  "most",
  "MB",
  "peak memory, MB",
  "cards",
];
console.log(`| ${columns.join(" | ")} |\n|${columns.map(() => "---").join("|")}|`);
const goals = [];
for (const name of names) {
  const cost = await measure({ name, cards, rounds });
  const [first = 0] = cost.times;
  const sorted = cost.times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const ms = [first, cost.busyMs, sorted[0] ?? 0, middle, sorted.at(-1) ?? 0].map(Math.round);
  const mb = [(cost.bytes / 1e6).toFixed(2), Math.round(cost.peakBytes / 1e6)];
  console.log(`| ${[name, ...ms, ...mb, cost.cards].join(" | ")} |`);
  const limits = limitsOf(name);
  goals.push(
    atMost(
      `files-time ${name}`,
      `${name}: processor seconds, the first`,
      cost.busyMs / 1_000,
      limits.s,
    ),
    atMost(`files-memory ${name}`, `${name}: peak memory, MB`, cost.peakBytes / 1e6, limits.mb),
  );
}
console.log(JSON.stringify({ bench: "files", goals }));
process.exit(goals.every(({ ok }) => ok) ? 0 : 1);

/** Somebody waits: seconds for what is drawn, a moment for words; well within what a maker may take. */
function limitsOf(name: string): { s: number; mb: number } {
  if (name.startsWith("PNG")) return { s: 12, mb: 1_100 };
  if (name.startsWith("SVG") || name.startsWith("PDF") || name === "PPTX") return { s: 6, mb: 600 };
  return { s: 2, mb: 400 };
}

function measure(ask: MeasureAsk): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL("files/measure.ts", import.meta.url), {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child.once("message", (cost: Cost) => resolve(cost));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${ask.name} ended with ${code}`)));
    child.send(ask);
  });
}
