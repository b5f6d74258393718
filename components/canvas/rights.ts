import type { openSession } from "./live-session.ts";
import { createStore, type Readable } from "./store.ts";

type Session = Pick<ReturnType<typeof openSession>, "canWrite" | "state">;

/**
 * Whether the map may be changed here and now: as the line says and, until it has spoken, as the page
 * said. Whoever draws by it reads it as it changes: a role changes under an open map.
 */
export function watchRights({ canWrite, state }: Session, mayEdit: boolean) {
  const judge = () => (canWrite.get() ?? mayEdit) && state.get().kind !== "refused";
  const canEdit = createStore(judge());
  const stops = [canWrite, state].map((store) => store.subscribe(() => canEdit.set(judge())));
  return {
    canEdit: canEdit as Readable<boolean>,
    closeRights() {
      for (const stop of stops) stop();
    },
  };
}
