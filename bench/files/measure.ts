import { exports } from "./exports.ts";
import { imports } from "./imports.ts";

/** What one file costs, in a process of its own: the time of each round, its size, the most memory in the first. */
export type Cost = {
  times: number[];
  /** of the processor, in the first round: what else runs on the machine does not count */
  busyMs: number;
  bytes: number;
  peakBytes: number;
  cards: number;
};

export type MeasureAsk = { name: string; cards: number; rounds: number };

const { send } = process;
if (!send) throw new Error("started by files.ts only");

process.once("message", async ({ name, cards, rounds }: MeasureAsk) => {
  const work = await prepare(name, cards);
  const times: number[] = [];
  let done = { bytes: 0, cards };
  let [peakBytes, busyMs] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const before = process.cpuUsage();
    done = await work();
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    busyMs ||= (user + system) / 1_000;
    peakBytes ||= process.resourceUsage().maxRSS * 1024;
  }
  send.call(process, { times, busyMs, peakBytes, ...done } satisfies Cost, () => process.exit());
});

async function prepare(name: string, cards: number) {
  const make = exports[name]?.(cards);
  if (make) {
    return async () => {
      const made = await make();
      return { bytes: typeof made === "string" ? Buffer.byteLength(made) : made.length, cards };
    };
  }
  const found = await imports[name]?.();
  if (!found) throw new Error(`nothing is called ${name}`);
  return async () => ({ bytes: found.bytes, cards: await found.read() });
}
