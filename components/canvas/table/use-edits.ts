import { useEffect, useState } from "react";
import { listEdits } from "#server/map/actions.ts";
import { useCanvas } from "../canvas-context.tsx";

export type Edited = { at: Date; by: string | null };
export type Edits = ReadonlyMap<string, Edited>;

/** What changes on screen is in the history a little later. */
const SETTLE_MS = 1_500;
const none: Edits = new Map();

/** When and by whom each node was changed last; asked for again after the map has changed. */
export function useEdits(): Edits {
  const model = useCanvas();
  const [edits, setEdits] = useState(none);
  useEffect(() => {
    let isLeft = false;
    let wait: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      // without a connection what is known stays; the next change asks again
      const answer = await listEdits({ mapId: model.mapId }).catch(() => null);
      if (answer?.ok && !isLeft)
        setEdits(new Map(answer.edits.map(({ nodeId, at, by }) => [nodeId, { at, by }])));
    };
    void ask();
    const stop = model.map.subscribe(() => {
      clearTimeout(wait);
      wait = setTimeout(() => void ask(), SETTLE_MS);
    });
    return () => {
      isLeft = true;
      clearTimeout(wait);
      stop();
    };
  }, [model]);
  return edits;
}
