import type { CanvasModel } from "../canvas-model.ts";
import { type Loss, lossesOf } from "./losses.ts";
import { type Listener, type OwnWork, watchOwnWork } from "./own-work.ts";
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
  const { presence, session } = model;
  const own = ownWorkOn(model);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let done: readonly string[] = [];
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
  const onOwn: Listener["onOwn"] = ({ gone, moved }) => {
    const ids = [...gone, ...moved].slice(0, MOST_DONE);
    if (ids.length === 0) return;
    done = [...ids, ...done].slice(0, MOST_DONE);
    presence.did(done);
    later(() => forgetDone(ids), DONE_FOR_MS);
  };
  const onOthers: Listener["onOthers"] = ({ before, after, moving, isEarly }) => {
    const isMine = ({ id, ownerId }: { id: string; ownerId?: string | null }) =>
      own.mine.has(id) || (!isEarly && ownerId === model.personId);
    for (const loss of lossesOf(before, after, { isMine, moving })) {
      const ids = [loss.cause.id, ...loss.ids];
      later(() => tell(loss, whoDid(ids)), ASK_WHO_AFTER_MS);
    }
  };
  const stopListening = own.listen({ onOwn, onOthers });
  return () => {
    stopListening();
    for (const timer of timers) clearTimeout(timer);
  };
}

const works = new WeakMap<CanvasModel, OwnWork>();

/** One for as long as the map is open, however often what tells of it is drawn anew. */
function ownWorkOn(model: CanvasModel): OwnWork {
  const work = works.get(model) ?? watchOwnWork(model);
  works.set(model, work);
  return work;
}
