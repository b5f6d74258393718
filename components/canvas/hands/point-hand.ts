import { setCurvePoint } from "#domain/map/commands/curve.ts";
import { tenth } from "#domain/map/feeling-word.ts";
import { curveValueAt } from "#domain/map/layout-curves.ts";
import { type Hand, type Reach, tell } from "./hand.ts";

/** A point of an assumed curve, moved up and down. */
export function pointHand(reach: Reach, laneId: string, stepId: string): Hand {
  const { model } = reach;
  const personaId = model.persona.get();
  let value: number | null = null;
  const known = () =>
    model.map
      .get()
      .curve.find(
        (one) => one.laneId === laneId && one.stepId === stepId && one.personaId === personaId,
      );
  return {
    axis: "y",
    take() {
      model.focus({ at: "cell", laneId, stepId, index: 0 });
      model.presence.hold({ kind: "point", laneId, stepId });
    },
    move(at) {
      const lane = reach.layout().lanes.find(({ id }) => id === laneId);
      if (!lane) return;
      value = tenth(curveValueAt(lane, at.y));
      model.held.set({ grip: { kind: "point", laneId, stepId }, at, lines: [], isCopy: false });
    },
    isGone: () => known() === undefined,
    drop() {
      if (value === null || value === known()?.value) return;
      tell(reach, setCurvePoint(model.edit, { laneId, stepId, personaId, value }));
    },
  };
}
