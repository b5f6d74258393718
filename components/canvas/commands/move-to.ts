import { moveCards } from "#domain/map/commands/card.ts";
import { type Done, inOne, type Refused } from "#domain/map/commands/edit.ts";
import { holdsCards } from "#domain/map/lane-type.ts";
import { cursorOn } from "../cursor.ts";
import { kindOf } from "../selection/selection.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";
import { put } from "./move-headers.ts";

/** Far away, where arrows would be tedious and a hand cannot reach: a sheet asks where to. */
export const moveToCommands: readonly CanvasCommand[] = [
  {
    id: "moveTo",
    shortcuts: [],
    isEnabled: ({ model }) => model.selection.get().size > 0,
    run: ({ model }) => model.sheet.set("moveTo"),
  },
];

/** For cards a cell, for headers the one that they are to stand behind. */
export type Goal = { laneId: string; stepId: string } | { after: string };

/** Moves all that is selected, in the order in which the map reads, as one step of undo. */
export function moveSelectedTo({ model, view }: CommandScope, goal: Goal): void {
  const ids = selectedIn(model);
  const [first] = ids;
  if (first === undefined) return;
  const moved =
    "after" in goal
      ? moveBehind(model, ids, goal.after)
      : moveCards(model.edit, { moves: ids.map((id) => ({ id, to: goal })) });
  if (!moved.ok) {
    model.say(`refused.${moved.reason}`);
    return;
  }
  model.open(first);
  if (ids.length === 1) model.focus(cursorOn(model.grid(), first));
  else model.select(ids, { cursorTo: first });
  view.reveal();
}

type Kind = "phase" | "step" | "lane";
type Field = { name: "stepId" | "laneId" | "after"; of: Kind; ids: readonly string[] };

/** What a sheet asks: for cards a step and a lane that holds cards, for headers another of the kind. */
export function goalFields(model: CommandScope["model"]): readonly Field[] {
  const ids = selectedIn(model);
  const kind = kindOf(model.grid(), ids[0] ?? "");
  const { steps, lanes, phases } = model.map.get();
  if (kind === null) return [];
  if (kind === "card") {
    const holding = lanes.filter(({ type }) => holdsCards(type));
    return [
      { name: "stepId", of: "step", ids: steps.map(({ id }) => id) },
      { name: "laneId", of: "lane", ids: holding.map(({ id }) => id) },
    ];
  }
  const all = { phase: phases, step: steps, lane: lanes }[kind];
  const others = all.map(({ id }) => id).filter((id) => !ids.includes(id));
  return [{ name: "after", of: kind, ids: others }];
}

/** A goal once every field says something. */
export function goalOf(said: Partial<Record<Field["name"], string>>): Goal | null {
  const { stepId, laneId, after } = said;
  if (after !== undefined) return { after };
  return stepId !== undefined && laneId !== undefined ? { stepId, laneId } : null;
}

function selectedIn({ map, selection }: CommandScope["model"]): string[] {
  const { phases, steps, lanes, cards } = map.get();
  return [...phases, ...steps, ...lanes, ...cards]
    .map(({ id }) => id)
    .filter((id) => selection.get().has(id));
}

function moveBehind(
  model: CommandScope["model"],
  ids: readonly string[],
  after: string,
): Done | Refused {
  const kind = kindOf(model.grid(), after);
  if (kind === null || kind === "card") return { ok: false, reason: "not-found" };
  return inOne(model.edit, () => {
    let before = after;
    for (const id of ids) {
      const result = put(model, kind, id, { after: before });
      if (!result.ok) return result;
      before = id;
    }
    return { ok: true, touched: ids };
  });
}
