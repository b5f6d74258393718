import type * as Y from "yjs";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { MapModel } from "../canvas-model.ts";
import type { Readable } from "../store.ts";

/** What came about on a map: by oneself or by others, and whether it came before anybody watched. */
export type TapeEvent =
  | { kind: "own" | "others"; before: JourneyMap; after: JourneyMap; isEarly: boolean }
  | { kind: "saved" };

/** so much waits for whoever watches; what is older is of no use */
const LONGEST = 200;

type Options = {
  model: Pick<MapModel, "map" | "edit" | "undo">;
  session: { state: Readable<{ kind: string }>; isReady: Readable<boolean> };
};

/** Remembers what happens from before others' changes come, until what watches it has been fetched. */
export function recordChanges({ model, session: { state, isReady } }: Options) {
  const { doc, origin } = model.edit;
  let early: TapeEvent[] = [];
  let play: ((event: TapeEvent) => void) | null = null;
  const add = (event: TapeEvent) => {
    if (play) play(event);
    else early = [...early, event].slice(-LONGEST);
  };
  let told = model.map.get();
  const onTransactions = (_: Y.Doc, transactions: Y.Transaction[]) => {
    const before = told;
    told = model.map.get();
    // what is read to begin with is nobody's change
    if (told === before || !isReady.get()) return;
    const isOwn = transactions.some(
      (one) => one.origin === origin || one.origin === model.undo.manager,
    );
    add({ kind: isOwn ? "own" : "others", before, after: told, isEarly: play === null });
  };
  const stopSaving = state.subscribe(() => {
    if (state.get().kind === "saved") add({ kind: "saved" });
  });
  doc.on("afterAllTransactions", onTransactions);
  return {
    /** Plays what is on it, and from then on what comes. */
    watch: (next: (event: TapeEvent) => void) => {
      for (const event of early) next(event);
      early = [];
      play = next;
    },
    close: () => {
      doc.off("afterAllTransactions", onTransactions);
      stopSaving();
    },
  };
}

export type Tape = ReturnType<typeof recordChanges>;
