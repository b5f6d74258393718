import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type KillRound, runKillRounds } from "../server/collab/kill-rounds.ts";
import { flag, numberOption } from "./options.ts";

// npm --prefix bench run kill [-- --quick | --rounds N] : kills a server under constant editing.
const rounds = numberOption("--rounds") ?? (flag("--quick") ? 5 : 100);
const seed = Date.now() % 1_000_000;

const folder = mkdtempSync(join(tmpdir(), "polku-bench-kill-"));
console.log(`kill -9 x ${rounds}, three clients editing all the time, seed ${seed}`);
console.log("round   acked    seen  lost  tables=log  integrity  ready ms");
let done: KillRound[] = [];
try {
  done = await runKillRounds({
    folder,
    port: 4139,
    rounds,
    seed,
    onRound: ({ round, acked, seen, lost, isEqual, integrity, readyMs }) => {
      const cells = [
        String(round).padStart(5),
        String(acked).padStart(7),
        String(seen).padStart(7),
        String(lost).padStart(5),
        (isEqual ? "yes" : "NO").padStart(11),
        integrity.padStart(10),
        String(readyMs).padStart(9),
      ];
      console.log(cells.join(" "));
    },
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const lost = done.reduce((sum, round) => sum + round.lost, 0);
const unequal = done.filter(({ isEqual }) => !isEqual).length;
const unsound = done.filter(({ integrity }) => integrity !== "ok").length;
const slowest = Math.max(...done.map(({ readyMs }) => readyMs));
const goals = [
  { id: "kill-lost", name: `changes lost in ${done.length} kills`, value: lost, goal: "0" },
  { id: "kill-tables", name: "boots with tables unlike the log", value: unequal, goal: "0" },
  { id: "kill-integrity", name: "failed integrity checks", value: unsound, goal: "0" },
].map((goal) => ({ ...goal, ok: goal.value === 0 && done.length === rounds }));
const ready = {
  id: "kill-ready",
  name: "slowest boot, ms",
  value: slowest,
  goal: "<= 5000",
  ok: slowest <= 5_000,
};
console.log(JSON.stringify({ bench: "kill", goals: [...goals, ready] }));
process.exit([...goals, ready].every(({ ok }) => ok) ? 0 : 1);
