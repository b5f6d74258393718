import { duplicateCards } from "#domain/map/commands/card.ts";
import { duplicateHeaders } from "#domain/map/commands/duplicate.ts";
import type { Done, Refused } from "#domain/map/commands/edit.ts";
import { kindOf } from "../selection/selection.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

/** Copies of what is selected, beside it: cards, or headers with everything in them. */
export const duplicateCommands: readonly CanvasCommand[] = [
  {
    id: "duplicate",
    shortcuts: ["Mod+d"],
    needsSelection: true,
    isEnabled: ({ model }) => model.selection.get().size > 0,
    run: (scope) => {
      const { model } = scope;
      const ids = [...model.selection.get()];
      const isCards = kindOf(model.grid(), ids[0] ?? "") === "card";
      // in the order in which the map reads
      const cards = model.selectedCards().map(({ id }) => id);
      showCopies(
        scope,
        isCards
          ? duplicateCards(model.edit, { ids: cards })
          : duplicateHeaders(model.edit, { ids }),
      );
    },
  },
  {
    id: "duplicateEmpty",
    shortcuts: [],
    isEnabled: ({ model }) => {
      const [first] = model.selection.get();
      const kind = kindOf(model.grid(), first ?? "");
      return kind !== null && kind !== "card";
    },
    run: (scope) => {
      const ids = [...scope.model.selection.get()];
      showCopies(scope, duplicateHeaders(scope.model.edit, { ids, withCards: false }));
    },
  },
];

/** The copies are selected, of headers only those that are called copies. */
function showCopies({ model, view }: CommandScope, copied: Done | Refused): void {
  if (!copied.ok) {
    model.say(`refused.${copied.reason}`);
    return;
  }
  const [first] = copied.touched;
  if (first === undefined) return;
  const kind = kindOf(model.grid(), first);
  const made = copied.touched.filter((id) => kindOf(model.grid(), id) === kind);
  model.select(made, { cursorTo: first });
  view.reveal();
}
