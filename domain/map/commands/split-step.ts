import { rootsOf } from "../document.ts";
import { stepFields } from "../node-fields.ts";
import { readStep, readStructure } from "../read-map.ts";
import { moveCards } from "./card.ts";
import { emptyStep, respan } from "./delete.ts";
import { type Edit, hasRoomFor, type Made, made, type Refused, refused, unlocked } from "./edit.ts";
import { phaseStepIds, rankSteps } from "./siblings.ts";

/**
 * Makes two steps of one: a nameless second right after it, in the same channels and hands. What
 * reaches up to the step now reaches over both. Its cards stay, but for those of `cardIds`; so do its
 * feelings, its connections and what it says.
 */
export function splitStep(
  edit: Edit,
  { id, cardIds = [] }: { id: string; cardIds?: readonly string[] },
): Made | Refused {
  return unlocked(edit, () => {
    if (!hasRoomFor(edit.doc, 1)) return refused("too-many");
    const map = readStructure(edit.doc);
    const step = map.steps.find((one) => one.id === id);
    const said = readStep(edit.doc, id);
    if (step === undefined || said === null) return refused("not-found");
    const siblings = phaseStepIds(map, step.phaseId);
    const [order = "a0"] = rankSteps(edit, step.phaseId, siblings, siblings.indexOf(id) + 1);
    const second = edit.env.newId();
    rootsOf(edit.doc).steps.set(
      second,
      stepFields({
        ...emptyStep({ phaseId: step.phaseId, order }),
        channels: said.channels,
        teamId: said.teamId,
      }),
    );
    const going: { id: string; to: { laneId: string; stepId: string; stepToId: string | null } }[] =
      [];
    for (const card of map.cards) {
      const { place } = card;
      if (place.kind === "parked") continue;
      if (place.stepToId === id) respan(edit, card.id, place.stepId, second);
      if (place.stepId !== id || !cardIds.includes(card.id)) continue;
      going.push({
        id: card.id,
        to: { laneId: place.laneId, stepId: second, stepToId: place.stepToId },
      });
    }
    moveCards(edit, { moves: going });
    return made(second, id, ...going.map((move) => move.id));
  });
}
