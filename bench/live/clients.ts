import * as Y from "yjs";
import { moveCard } from "../../domain/map/commands/card.ts";
import { rootsOf } from "../../domain/map/document.ts";
import { seededRandom } from "../../domain/map/random-edits.ts";
import { createLiveClient, until } from "../../server/collab/testing.ts";
import {
  ageOf,
  LONGEST_JOIN_MS,
  type Measured,
  MOVES_COUNTED,
  nowInLap,
  type Work,
} from "./work.ts";

// One process of clients: some write in some rooms, some look on in others. Told by the parent what to
// do; each answer is one message.
const { port, writers, observers, mayLoseCards, movesPerSecond } = await new Promise<Work>(
  (resolve) => process.once("message", (work) => resolve(work as Work)),
);
const LOOK_EVERY_MS = 2;
let latencies: number[] = [];
let sent = 0;
let overtaken = 0;
let isOn = false;

const writing = await Promise.all(writers.map(openWriter));
for (const { room, cookie } of observers) await openObserver(room, cookie);
process.send?.("ready");
process.once("message", () => {
  isOn = true;
  moveByChance();
  // Each time it is asked it tells what came since it was last asked.
  process.on("message", () => {
    const measured: Measured = { sent, latencies, overtaken };
    [sent, latencies, overtaken] = [0, [], 0];
    process.send?.(measured);
  });
});

/** People do not take turns: each begins at a moment of their own, the same ones for every server. */
function moveByChance(): void {
  const periodMs = 1000 / movesPerSecond;
  const random = seededRandom(writing.length);
  const due = writing.map(() => performance.now() + random() * periodMs);
  const moveWhoIsDue = () => {
    const nowMs = performance.now();
    for (const [i, move] of writing.entries()) {
      const dueMs = due[i] ?? nowMs;
      if (dueMs > nowMs) continue;
      move();
      due[i] = dueMs + periodMs;
    }
    setTimeout(moveWhoIsDue, LOOK_EVERY_MS);
  };
  moveWhoIsDue();
}

/** Somebody who drags a card of theirs, at the rate at which our page sends it. */
async function openWriter({ room, cookie, card }: Work["writers"][number]) {
  const client = createLiveClient({ port, cookie, mapId: room });
  await until(() => client.provider.synced, LONGEST_JOIN_MS);
  const edit = { doc: client.doc, origin: "me", env: { newId: () => "", random: Math.random } };
  let moves = 0;
  return () => {
    if (!isOn) return;
    // The place says when it was set, and which of the card's it is.
    const to = { x: nowInLap(), y: moves++ % MOVES_COUNTED };
    const done = moveCard(edit, { id: card, to });
    if (!done.ok && mayLoseCards && done.reason === "not-found") return;
    if (!done.ok) throw new Error(`${card} of ${room} was not moved: ${done.reason}`);
    sent += 1;
  };
}

async function openObserver(room: string, cookie: string): Promise<void> {
  const client = createLiveClient({ port, cookie, mapId: room });
  await until(() => client.provider.synced, LONGEST_JOIN_MS);
  const counts = new Map<unknown, number>();
  rootsOf(client.doc).cards.observeDeep((events) => {
    for (const event of events) {
      if (!isOn || !(event instanceof Y.YMapEvent) || !event.keysChanged.has("at")) continue;
      const at = (event.target as Y.Map<unknown>).get("at") as { x?: number; y?: number };
      if (at.x === undefined || at.y === undefined) continue;
      latencies.push(ageOf(at.x));
      const last = counts.get(event.target) ?? -1;
      overtaken += (at.y - last - 1 + MOVES_COUNTED) % MOVES_COUNTED;
      counts.set(event.target, at.y);
    }
  });
}
