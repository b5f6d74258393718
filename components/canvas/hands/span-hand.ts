import { spanCard } from "#domain/map/commands/card.ts";
import { locateSpan, type SpanDrop } from "#domain/map/locate.ts";
import { cursorOn } from "../cursor.ts";
import { type Hand, type Reach, tell } from "./hand.ts";

/** One side of a card, drawn over the steps it is to reach. */
export function spanHand(reach: Reach, id: string, side: "left" | "right"): Hand {
  const { model } = reach;
  let drop: SpanDrop | null = null;
  return {
    axis: "x",
    isHandle: true,
    take() {
      model.focus(cursorOn(model.grid(), id));
      model.presence.hold({ kind: "span", id, side });
    },
    move(at) {
      drop = locateSpan(reach.layout(), id, side, at.x);
      model.held.set({ grip: { kind: "span", id, side }, at, lines: [], isCopy: false });
    },
    isGone: () => model.grid().card(id)?.place.kind !== "cell",
    drop() {
      const place = model.grid().card(id)?.place;
      if (!drop || place?.kind !== "cell") return;
      const { stepId, stepToId } = drop;
      if (stepId === place.stepId && stepToId === (place.stepToId ?? place.stepId)) return;
      // the side that was not held stays where it is, also when a view cuts it off
      const target =
        side === "left"
          ? { id, stepId, stepToId: place.stepToId ?? place.stepId }
          : { id, stepToId };
      if (tell(reach, spanCard(model.edit, target))) model.focus(cursorOn(model.grid(), id));
    },
  };
}
