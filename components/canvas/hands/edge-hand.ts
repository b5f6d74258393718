import { cardUnder } from "../cell-under.ts";
import { connect } from "../commands/connect.ts";
import type { Hand, Reach } from "./hand.ts";
import type { Spot } from "./held.ts";

/** A connection drawn from the handle of a card or step to another one. */
export function edgeHand(reach: Reach, from: string): Hand {
  const { model } = reach;
  let over: string | null = null;
  return {
    isHandle: true,
    take: () => model.pickEdge(null),
    move(at, _, client) {
      over = endAt(reach, at, client);
      model.connecting.set({ from, at, over });
    },
    isGone: () => !model.grid().card(from) && !model.grid().step(from),
    drop() {
      if (over !== null && over !== from) connect(model, from, over);
    },
  };
}

/** The card or step under the pointer; headers lie above the map and stick, so the window is asked. */
function endAt({ layout }: Reach, at: Spot, client: Spot): string | null {
  const element = document.elementFromPoint(client.x, client.y);
  const header = element?.closest("[data-header-kind=step]")?.getAttribute("data-header");
  const card = element?.closest("[data-card]")?.getAttribute("data-card");
  return header ?? card ?? (element?.closest("[data-header]") ? null : cardUnder(layout(), at));
}
