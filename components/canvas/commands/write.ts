import { addCard, setCardText } from "#domain/map/commands/card.ts";
import { deleteNodes } from "#domain/map/commands/delete.ts";
import { renameLane } from "#domain/map/commands/lane.ts";
import { renamePhase } from "#domain/map/commands/phase.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { mergeText } from "#domain/map/text-merge.ts";
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
    isEnabled: ({ model }) => model.pasting.get() === null && editingAt(model, null) !== null,
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

export type Onward = "stay" | "next-card" | "next-step" | "previous-step";

/** Writes what was typed and goes on. An emptied card is taken away; an empty new one never was. */
export function commitEditing(
  scope: CommandScope,
  { text, base }: { text: string; base: string },
  onward: Onward,
): void {
  const { model } = scope;
  const editing = model.editing.get();
  if (!editing) return;
  model.editing.set(null);
  const written = text.trim();
  const id = store(model, editing, merged(model, editing, base, written));
  if (editing.kind === "new" && id !== null) model.focus(cursorOn(model.grid(), id));
  goOn(scope, editing, onward, written !== "");
}

export function leaveEditing(model: CommandScope["model"]): void {
  model.editing.set(null);
}

/** What others wrote in the same text meanwhile is kept. */
function merged(model: CommandScope["model"], editing: Editing, base: string, text: string) {
  if (editing.kind === "new" || text === "") return text;
  const grid = model.grid();
  const now =
    editing.kind === "card" ? grid.card(editing.id)?.text : grid[editing.kind](editing.id)?.title;
  return mergeText(base, text, now ?? base);
}

function store(model: CommandScope["model"], editing: Editing, text: string): string | null {
  const { edit } = model;
  switch (editing.kind) {
    case "new": {
      if (text === "") return null;
      const { laneId, stepId, index } = editing;
      const before = model.grid().cards(laneId, stepId)[index];
      const slot = before ? { before: before.id } : "end";
      const added = addCard(edit, { text, to: { laneId, stepId, slot } });
      return added.ok ? added.id : refuse(model, added.reason);
    }
    case "card":
      if (text === "" && !model.grid().card(editing.id)?.image)
        deleteNodes(edit, { ids: [editing.id] });
      else say(model, setCardText(edit, { id: editing.id, text }));
      return editing.id;
    case "step":
      say(model, renameStep(edit, { id: editing.id, title: text }));
      return editing.id;
    case "phase":
      say(model, renamePhase(edit, { id: editing.id, title: text }));
      return editing.id;
    case "lane":
      say(model, renameLane(edit, { id: editing.id, title: text }));
      return editing.id;
    default:
      return editing satisfies never;
  }
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

function refuse(model: CommandScope["model"], reason: string): null {
  model.say(`refused.${reason}`);
  return null;
}

function say(model: CommandScope["model"], result: { ok: true } | { ok: false; reason: string }) {
  if (!result.ok) refuse(model, result.reason);
}
