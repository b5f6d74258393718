import { mergeWithNext, nextToMerge } from "#domain/map/commands/merge-steps.ts";
import { splitStep } from "#domain/map/commands/split-step.ts";
import { type Belongings, companionOf } from "../belongings.ts";
import { settleOn, stepUnder } from "./change.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

/** One step becomes two, or two become one; what others keep at them comes along. */
export const stepPartCommands: readonly CanvasCommand[] = [
  {
    id: "splitStep",
    shortcuts: [],
    isEnabled: ({ model }) => stepUnder(model) !== null,
    run: (scope) => {
      const { model } = scope;
      const id = stepUnder(model);
      if (id === null || isLocked(model)) return;
      const chosen = model.selectedCards().map((card) => card.id);
      // a lone card is only where the keyboard happens to be
      const split = { id, cardIds: chosen.length > 1 ? chosen : [] };
      const belongings = model.belongings.get();
      if (!belongings) return void divide(scope, split);
      void belongings.ask(id).then((part) => {
        if (part === null) return;
        const second = divide(scope, split);
        if (second === null || part === "first") return;
        const way = { from: id, to: second };
        const moved = belongings.move(way);
        accompany(model, belongings, way, moved);
        void moved.then((goBack) => goBack ?? model.say("note.belongingsStayed"));
      });
    },
  },
  {
    id: "mergeStep",
    shortcuts: [],
    isEnabled: ({ model }) => nextOf(model) !== null,
    run: ({ model }) => {
      const id = stepUnder(model);
      const next = nextOf(model);
      if (id === null || next === null || isLocked(model)) return;
      const belongings = model.belongings.get();
      if (!belongings) return void join(model, id);
      const way = { from: next, to: id };
      // first of all: if it cannot be done now, the steps stay two
      const moved = belongings.move(way);
      void moved.then((goBack) => {
        if (!goBack) return model.say("refused.belongings-stay");
        const isStillNext = nextToMerge(model.map.get(), id) === next;
        if (isStillNext && join(model, id)) accompany(model, belongings, way, moved);
        else goBack();
      });
    },
  },
];

type Model = CommandScope["model"];

function divide({ model, view }: CommandScope, split: Parameters<typeof splitStep>[1]) {
  const made = splitStep(model.edit, split);
  settleOn(model, view, made);
  return made.ok ? made.id : null;
}

function join(model: Model, id: string): boolean {
  const joined = mergeWithNext(model.edit, { id });
  if (!joined.ok) model.say(`refused.${joined.reason}`);
  else model.say("merged", { title: model.grid().step(id)?.title ?? "" });
  return joined.ok;
}

function accompany(
  { undo }: Model,
  belongings: Belongings,
  way: Parameters<Belongings["move"]>[0],
  moved: ReturnType<Belongings["move"]>,
): void {
  undo.accompany(companionOf(belongings, way, moved));
}

function nextOf(model: Model): string | null {
  const id = stepUnder(model);
  return id === null ? null : nextToMerge(model.map.get(), id);
}

/** Known before anything is asked or moved. */
function isLocked(model: Model): boolean {
  const { isLocked: locked } = model.map.get().header;
  if (locked) model.say("refused.structure-locked");
  return locked;
}
