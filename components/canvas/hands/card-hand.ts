import { copyCards, moveCards } from "#domain/map/commands/card.ts";
import { type DropPlan, planDrop } from "#domain/map/drop-plan.ts";
import { cursorOn } from "../cursor.ts";
import { type Hand, type Reach, tell } from "./hand.ts";
import { type Grip, told } from "./held.ts";

type CardGrip = Extract<Grip, { kind: "cards" }>;

/** A card, or all selected ones when it is among them. */
export function cardHand(reach: Reach, id: string): Hand {
  const { model } = reach;
  let grip: CardGrip = { kind: "cards", ids: [id], grabbed: id, offset: { x: 0, y: 0 } };
  let plan: DropPlan | null = null;
  const there = () => grip.ids.filter((one) => model.grid().card(one));
  return {
    take(at) {
      const rect = reach.layout().cards.find((one) => one.id === id)?.rect ?? at;
      const selected = model.selectedCards().map((card) => card.id);
      const ids = selected.includes(id) ? selected : [id];
      if (!selected.includes(id)) model.focus(cursorOn(model.grid(), id));
      grip = { kind: "cards", ids, grabbed: id, offset: { x: at.x - rect.x, y: at.y - rect.y } };
      model.presence.hold(told(grip));
    },
    move(at, isCopy) {
      const carried = { ...grip, ids: new Set(there()), isCopy };
      plan = planDrop(model.map.get(), reach.layout(), carried, at);
      model.held.set({ grip, at, lines: plan?.lines ?? [], isCopy });
    },
    isGone: () => !model.grid().card(id),
    drop(isCopy) {
      const moves = plan?.moves ?? [];
      if (moves.length === 0) return;
      const result = isCopy
        ? copyCards(model.edit, { copies: moves })
        : moveCards(model.edit, { moves });
      if (!tell(reach, result) || !result.ok) return;
      const [first] = result.touched;
      const lead = isCopy ? first : id;
      if (result.touched.length === 1 && lead) model.focus(cursorOn(model.grid(), lead));
      else model.select(result.touched, lead ? { cursorTo: lead } : {});
    },
  };
}
