import type * as Y from "yjs";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { CanvasModel } from "../canvas-model.ts";
import { type Loss, lossesOf } from "./losses.ts";
import { MOST_DONE } from "./peer.ts";

/** Who it was arrives beside the change, not with it. */
const ASK_WHO_AFTER_MS = 500;
/** So long others are told what one deleted or moved. */
const DONE_FOR_MS = 30_000;

/** Tells whose work it was what others did to it; `who` is null when that cannot be known. */
export function watchLosses(
  model: CanvasModel,
  tell: (loss: Loss, who: string | null) => void,
): () => void {
  const { doc, origin } = model.edit;
  const { presence, session } = model;
  const mine = new Set<string>();
  const moving = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let done: readonly string[] = [];
  let told = model.map.get();
  const later = (act: () => void, ms: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };
  const whoDid = (ids: readonly string[]) =>
    presence.peers.get().find(({ did }) => ids.some((id) => did.includes(id)))?.name ?? null;
  const forgetDone = (ids: readonly string[]) => {
    // others have not heard of it before it is saved
    if (session.state.get().kind !== "saved") return later(() => forgetDone(ids), DONE_FOR_MS);
    done = done.filter((id) => !ids.includes(id));
    presence.did(done);
  };
  const onOwn = (before: JourneyMap, after: JourneyMap) => {
    const { touched, gone, moved } = ownChanges(before, after);
    for (const id of touched) mine.add(id);
    for (const id of moved) moving.add(id);
    const ids = [...gone, ...moved].slice(0, MOST_DONE);
    if (ids.length === 0) return;
    done = [...ids, ...done].slice(0, MOST_DONE);
    presence.did(done);
    later(() => forgetDone(ids), DONE_FOR_MS);
  };
  const onOthers = (before: JourneyMap, after: JourneyMap) => {
    const isMine = ({ id, ownerId }: { id: string; ownerId?: string | null }) =>
      mine.has(id) || ownerId === model.personId;
    for (const loss of lossesOf(before, after, { isMine, moving })) {
      const ids = [loss.cause.id, ...loss.ids];
      later(() => tell(loss, whoDid(ids)), ASK_WHO_AFTER_MS);
    }
  };
  const onTransactions = (_: Y.Doc, transactions: Y.Transaction[]) => {
    const before = told;
    told = model.map.get();
    if (told === before) return;
    const isOwn = transactions.some(
      (one) => one.origin === origin || one.origin === model.undo.manager,
    );
    (isOwn ? onOwn : onOthers)(before, told);
  };
  const stopSaving = session.state.subscribe(() => {
    if (session.state.get().kind === "saved") moving.clear();
  });
  doc.on("afterAllTransactions", onTransactions);
  return () => {
    doc.off("afterAllTransactions", onTransactions);
    stopSaving();
    for (const timer of timers) clearTimeout(timer);
  };
}

/** By identity: what did not change is the same object (see domain/map/watch.ts). */
function ownChanges(before: JourneyMap, after: JourneyMap) {
  const touched: string[] = [];
  const gone: string[] = [];
  const moved: string[] = [];
  for (const kind of ["phases", "steps", "lanes", "cards"] as const) {
    if (before[kind] === after[kind]) continue;
    const old = new Map<string, object>(before[kind].map((node) => [node.id, node]));
    for (const node of after[kind]) {
      const was = old.get(node.id);
      old.delete(node.id);
      if (was === node) continue;
      touched.push(node.id);
      if (was && "place" in node && "place" in was && was.place !== node.place) moved.push(node.id);
    }
    gone.push(...old.keys());
  }
  return { touched, gone, moved };
}
