import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { benchMap } from "../../domain/map/bench-map.ts";
import { endWith, type Kind, type Running, startServer } from "./servers.ts";
import { askUsage } from "./usage.ts";
import { clockMs, type Measured, type Work } from "./work.ts";

export type Load = { rooms: number; clients: number; seconds: number };
export type LoadResult = {
  /**
   * changes a second that the clients made, and the share that the one who looks on has seen. The rest were
   * overtaken by the card's next place, which came at once with them and is all that is shown, and are
   * not counted as slow; or are still under way. Where many were overtaken the machine had no room for
   * the clients, and the times say little.
   */
  sentPerSecond: number;
  seenShare: number;
  overtakenShare: number;
  p50: number;
  p95: number;
  p99: number;
  cpuMsPerUpdate: number;
  mbPerClient: number;
  rssMb: number;
};

const movesPerSecond = 10;
const PROCESSES = 2;
/** Small enough that what the clients compute is not what is measured. */
const cardsAMap = 60;

/** R rooms of C people who all drag at once, and one in each room who looks on from another process. */
export async function runLoad(kind: Kind, load: Load): Promise<LoadResult> {
  const rooms = Array.from({ length: load.rooms }, (_, i) => `room-${i}`);
  // A person has at most so many sockets: everybody is somebody else.
  const people = load.rooms * (load.clients + 1);
  const server = await startServer({ kind, people, rooms, map: benchMap(cardsAMap) });
  const before = await askUsage(server.child);
  const processes = await startClients(server, rooms, load);
  server.peopled();
  try {
    for (const child of processes) child.send("begin");
    // As long as what is measured: before that much of either server's time goes into compiling itself.
    await passed(load.seconds * 1000);
    await Promise.all(processes.map(askMeasured));
    const from = await askUsage(server.child);
    const fromMs = clockMs();
    await passed(load.seconds * 1000);
    const to = await askUsage(server.child);
    const seconds = (clockMs() - fromMs) / 1000;
    const measured = await Promise.all(processes.map(askMeasured));
    const sent = measured.reduce((sum, one) => sum + one.sent, 0);
    const { length: seen, at } = distribution(measured);
    return {
      sentPerSecond: sent / seconds,
      seenShare: seen / sent,
      overtakenShare: measured.reduce((sum, one) => sum + one.overtaken, 0) / sent,
      p50: at(0.5),
      p95: at(0.95),
      p99: at(0.99),
      cpuMsPerUpdate: (to.cpuMs - from.cpuMs) / sent,
      mbPerClient: (to.rssMb - before.rssMb) / people,
      rssMb: to.rssMb,
    };
  } finally {
    for (const child of processes) child.kill("SIGKILL");
    await server.stop();
  }
}

export function distribution(measured: readonly Measured[]) {
  const latencies = measured.flatMap((one) => one.latencies).sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? 0;
  return { length: latencies.length, at };
}

export async function startClients(
  server: Running,
  rooms: readonly string[],
  { clients, mayLoseCards = false }: Pick<Load, "clients"> & { mayLoseCards?: boolean },
) {
  const works: Work[] = Array.from({ length: PROCESSES }, () => ({
    port: server.port,
    writers: [],
    observers: [],
    movesPerSecond,
    mayLoseCards,
  }));
  let person = 0;
  const cookie = () => server.cookies[person++] ?? "";
  for (const [i, room] of rooms.entries()) {
    const [here, there] = [works[i % PROCESSES], works[(i + 1) % PROCESSES]];
    for (let c = 0; c < clients; c++) {
      here?.writers.push({ room, cookie: cookie(), card: `n${c}` });
    }
    there?.observers.push({ room, cookie: cookie() });
  }
  return Promise.all(works.map(startProcess));
}

async function startProcess(work: Work): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, "clients.ts"), { stdio: "inherit" });
  endWith(child);
  child.send(work);
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new Error(`clients ended with ${code}`)));
  });
  return child;
}

export function askMeasured(child: ChildProcess): Promise<Measured> {
  return new Promise((resolve) => {
    child.once("message", (measured) => resolve(measured as Measured));
    child.send("measure");
  });
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
