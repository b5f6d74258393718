import { moveCards } from "#domain/map/commands/card.ts";
import { setCurvePoint } from "#domain/map/commands/curve.ts";
import { addLane } from "#domain/map/commands/lane.ts";
import { addPhase } from "#domain/map/commands/phase.ts";
import { addStep, setMomentOfTruth } from "#domain/map/commands/step.ts";
import { cursorOn, nodeAt } from "../cursor.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";
import { deleteSelected } from "./delete-selected.ts";
import { startEditing } from "./start-editing.ts";

/** Adding and taking away phases, steps, lanes and cards; undo. */
export const changeCommands: readonly CanvasCommand[] = [
  { id: "stepBefore", shortcuts: [], run: (scope) => insertStep(scope, "before") },
  { id: "stepAfter", shortcuts: [], run: (scope) => insertStep(scope, "after") },
  { id: "laneAbove", shortcuts: [], run: (scope) => insertLane(scope, "before") },
  { id: "laneBelow", shortcuts: [], run: (scope) => insertLane(scope, "after") },
  {
    id: "phaseAfter",
    shortcuts: [],
    run: ({ model, view }) => {
      const phaseId = phaseUnder(model);
      const added = addPhase(model.edit, { slot: phaseId ? { after: phaseId } : "end" });
      settleOn(model, view, added);
    },
  },
  {
    id: "momentOfTruth",
    shortcuts: [],
    isEnabled: ({ model }) => stepUnder(model) !== null,
    run: ({ model }) => {
      const id = stepUnder(model);
      const step = id ? model.grid().step(id) : undefined;
      if (step) setMomentOfTruth(model.edit, { id: step.id, on: !step.momentOfTruth });
    },
  },
  {
    id: "park",
    shortcuts: [],
    isEnabled: ({ model }) => model.selectedCards().some(({ place }) => place.kind === "cell"),
    run: ({ model, view }) => {
      const cards = model.selectedCards().filter(({ place }) => place.kind === "cell");
      const already = model.grid().parked.length;
      const moves = cards.map(({ id }, i) => ({ id, to: { x: (already + i) * 212, y: 0 } }));
      const result = moveCards(model.edit, { moves });
      if (!result.ok) model.say(`refused.${result.reason}`);
      view.reveal();
    },
  },
  {
    id: "delete",
    shortcuts: ["Delete", "Backspace"],
    needsSelection: true,
    isEnabled: ({ model }) => model.selection.get().size > 0 || pointUnder(model) !== null,
    run: ({ model }) => {
      const point = pointUnder(model);
      if (model.selection.get().size > 0) deleteSelected(model);
      else if (point) setCurvePoint(model.edit, { ...point, value: null });
    },
  },
  {
    id: "undo",
    shortcuts: ["Mod+z"],
    isEnabled: ({ model }) => model.undo.canUndo(),
    run: ({ model }) => model.takeBack(),
  },
  {
    id: "redo",
    shortcuts: ["Mod+Shift+z", "Mod+y"],
    isEnabled: ({ model }) => model.undo.canRedo(),
    run: ({ model }) => model.doAgain(),
  },
];

function insertStep({ model, view }: CommandScope, side: "before" | "after"): void {
  const sibling = stepUnder(model) ?? model.grid().steps.at(-1)?.id;
  const added = sibling
    ? addStep(model.edit, { slot: side === "before" ? { before: sibling } : { after: sibling } })
    : addPhase(model.edit, {});
  settleOn(model, view, added);
}

function insertLane({ model, view }: CommandScope, side: "before" | "after"): void {
  const cursor = model.cursor.get();
  const sibling = cursor && "laneId" in cursor ? cursor.laneId : model.grid().lanes.at(-1)?.id;
  const slot = !sibling ? "end" : side === "before" ? { before: sibling } : { after: sibling };
  settleOn(model, view, addLane(model.edit, { type: "text", slot }));
}

/** Goes to what was just made and lets one name it. */
export function settleOn(
  model: CommandScope["model"],
  view: CommandScope["view"],
  added: { ok: true; id: string } | { ok: false; reason: string },
): void {
  if (!added.ok) {
    model.say(`refused.${added.reason}`);
    return;
  }
  model.open(added.id);
  model.focus(cursorOn(model.grid(), added.id));
  view.reveal();
  startEditing(model, "");
}

/** The step that the cursor is in; of a phase its last one. */
export function stepUnder(model: CommandScope["model"]): string | null {
  const cursor = model.cursor.get();
  if (cursor && "stepId" in cursor) return cursor.stepId;
  if (cursor?.at === "phase") return model.grid().stepsOf(cursor.phaseId).at(-1)?.id ?? null;
  return null;
}

/** The curve point under the cursor. */
function pointUnder(model: CommandScope["model"]) {
  const cursor = model.cursor.get();
  if (cursor?.at !== "cell") return null;
  const { laneId, stepId } = cursor;
  return (
    model.map
      .get()
      .curve.find(
        (one) =>
          one.laneId === laneId && one.stepId === stepId && one.personaId === model.persona.get(),
      ) ?? null
  );
}

function phaseUnder(model: CommandScope["model"]): string | null {
  const id = nodeAt(model.grid(), model.cursor.get());
  if (id && model.grid().phase(id)) return id;
  const stepId = stepUnder(model);
  return stepId ? (model.grid().step(stepId)?.phaseId ?? null) : null;
}
