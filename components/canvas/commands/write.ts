import { addCard } from "#domain/map/commands/card.ts";
import type { Target } from "#domain/map/commands/card-place.ts";
import type { Done, Refused } from "#domain/map/commands/edit.ts";
import { rewrite } from "#domain/map/commands/rewrite.ts";
import { cardAt, cursorOn, first } from "../cursor.ts";
import type { Editing } from "../editing.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";
import { go } from "./go.ts";
import { editingAt, startEditing } from "./start-editing.ts";

/** Writing: typing on a selected cell starts a card, Enter goes on below, Tab in the next step. */
export const writeCommands: readonly CanvasCommand[] = [
  {
    id: "edit",
    shortcuts: ["Enter", "F2"],
    isEnabled: ({ model }) => model.pasting.get() === null && editingAt(model) !== null,
    run: ({ model }) => startEditing(model, null),
  },
  {
    id: "newCard",
    shortcuts: ["Shift+Enter"],
    letter: "n",
    isEnabled: ({ model }) => (model.cursor.get() ?? first(model.grid()))?.at === "cell",
    run: ({ model }) => {
      if (!model.cursor.get()) model.focus(first(model.grid()));
      const cursor = model.cursor.get();
      if (cursor?.at !== "cell") return false;
      const count = model.grid().cards(cursor.laneId, cursor.stepId).length;
      model.focus({ ...cursor, index: count });
      return startEditing(model, "");
    },
  },
];

type NewCard = Extract<Editing, { kind: "new" }>;

export type Onward = "stay" | "next-card" | "next-step" | "previous-step";

/**
 * Writes what was typed and goes on. An emptied card is taken away; an empty new one never was. What
 * the map does not take is told, with the words; what one may not write just now stays in its editor.
 */
export function commitEditing(scope: CommandScope, typed: string, onward: Onward): void {
  const { model } = scope;
  const editing = model.editing.get();
  if (!editing || !model.canEdit.get()) return;
  model.stopWriting();
  const text = typed.trim();
  if (editing.kind !== "new") tell(model, text, rewrite(model.edit, { ...editing, text }));
  else if (text !== "") {
    const added = addCard(model.edit, { text, to: placeOf(model, editing) });
    if (added.ok) model.focus(cursorOn(model.grid(), added.id));
    tell(model, text, added);
  }
  goOn(scope, editing, onward, text !== "");
}

/** Fewer letters than this were hardly meant. */
const WORTH_KEEPING = 3;

/** Leaves without a change; what was typed is offered back. */
export function discardEditing(model: CommandScope["model"], typed: string): void {
  const editing = model.editing.get();
  model.stopWriting();
  if (!editing || typed === editing.base || typed.trim().length < WORTH_KEEPING) return;
  model.say("discarded", {}, () => model.startWriting(editing, typed));
}

function placeOf(model: CommandScope["model"], { laneId, stepId, index }: NewCard): Target {
  const before = model.grid().cards(laneId, stepId)[index];
  return { laneId, stepId, slot: before ? { before: before.id } : "end" };
}

function tell(model: CommandScope["model"], text: string, outcome: Done | Refused): void {
  if (outcome.ok) return;
  model.say(`refused.${outcome.reason}`);
  model.lose(text, "refused");
}

function goOn(scope: CommandScope, editing: Editing, onward: Onward, hasText: boolean): void {
  const { model } = scope;
  const cursor = model.cursor.get();
  if (onward === "stay" || !cursor) return;
  if (onward === "next-card") {
    if (cursor.at !== "cell" || !hasText || editing.kind === "step") return;
    go(scope, { ...cursor, index: cursor.index + 1 });
    // Enter on the last card starts the next; between cards it only moves on
    if (!cardAt(model.grid(), model.cursor.get())) startEditing(model, "");
    return;
  }
  const steps = model.grid().steps;
  const by = onward === "next-step" ? 1 : -1;
  const stepId = "stepId" in cursor ? cursor.stepId : null;
  const next = steps[steps.findIndex((step) => step.id === stepId) + by];
  if (stepId === null || !next) return;
  if (cursor.at === "step") go(scope, { at: "step", stepId: next.id });
  if (cursor.at === "cell") go(scope, { ...cursor, stepId: next.id, index: 0 });
}
