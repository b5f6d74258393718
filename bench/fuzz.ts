import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Y from "yjs";
import { simulate } from "../domain/map/fuzz/simulate.ts";
import { faultsOf } from "../domain/map/fuzz/verdict.ts";
import { buildMap } from "../domain/map/testing.ts";
import { createDocument } from "../domain/map/write-map.ts";
import { runFuzzRounds } from "../server/collab/fuzz-rounds.ts";
import { freePort } from "../server/collab/server-process.ts";
import { createShadow } from "../server/collab/shadow.ts";
import { flag, numberOption } from "./options.ts";

// npm --prefix bench run fuzz [-- --quick | --steps N --seed N | --real] : people who do anything at
// random on one map, over a simulated network and over the real server; whoever differs in the end,
// and every broken rule, is told with the seed that repeats it.
const isQuick = flag("--quick");
const isReal = flag("--real");
const seed = numberOption("--seed") ?? 1 + (Date.now() % 1_000_000);
const steps = numberOption("--steps") ?? stepsByDefault();
const stepsARun = Math.min(steps, isQuick ? 1_000 : isReal ? 2_500 : 10_000);

const doc = new Y.Doc();
// the same ids of changes in every run, so that a seed means the same again
doc.clientID = 1;
const present = Y.encodeStateAsUpdate(createDocument(buildMap(), doc));
const old = readFileSync(new URL("../domain/map/fixtures/document-1.bin", import.meta.url));

const network = isReal ? "over the real server" : "simulated";
console.log(`${steps} steps ${network}, in runs of ${stepsARun}, from seed ${seed} on`);
const failed = isReal ? await runReal() : runSimulated();
const goal = {
  id: isReal ? "fuzz-real" : "fuzz-simulated",
  name: `runs with a fault, of ${Math.ceil(steps / stepsARun)}, ${steps} steps ${network}`,
  value: failed,
  goal: "0",
  ok: failed === 0,
};
console.log(JSON.stringify({ bench: "fuzz", seed, goals: [goal] }));
process.exit(goal.ok ? 0 : 1);

function stepsByDefault(): number {
  if (isReal) return isQuick ? 1_000 : 50_000;
  return isQuick ? 10_000 : 1_000_000;
}

function runSimulated(): number {
  const startedMs = performance.now();
  let failed = 0;
  for (let run = 0; run * stepsARun < steps; run++) {
    const faults = runOne(seed + run);
    if (faults.length > 0) failed += 1;
    if (faults.length > 0 || run % 10 === 9) {
      const told = [...new Set(faults)].slice(0, 5).join("; ") || "sound so far";
      const seconds = Math.round((performance.now() - startedMs) / 1000);
      console.log(`run ${run + 1}, seed ${seed + run}, after ${seconds} s: ${told}`);
    }
  }
  return failed;
}

async function runReal(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "polku-bench-fuzz-"));
  console.log("  steps    cuts   kills crashes healed ms  faults");
  try {
    const rounds = await runFuzzRounds({
      folder,
      port: await freePort(),
      steps,
      stepsARound: stepsARun,
      seed,
      onRound: ({ steps, cuts, kills, crashes, healedMs, faults }) => {
        const cells = [steps, cuts, kills, crashes, healedMs];
        console.log(cells.map((cell) => String(cell).padStart(7)).join(" "), faults.join("; "));
      },
    });
    return rounds.filter(({ faults }) => faults.length > 0).length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runOne(seed: number): string[] {
  try {
    return faultsOf(
      simulate({
        seed,
        steps: stepsARun,
        base: seed % 5 === 0 ? old : present,
        createGate: (doc) => createShadow(doc, []),
      }),
    );
  } catch (error) {
    return [`threw ${error instanceof Error ? error.stack : error}`];
  }
}
