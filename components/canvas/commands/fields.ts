import { nodeAt } from "../cursor.ts";
import { kindOf } from "../selection/selection.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

/** What the panel of a card, step or lane has that one may want to go to at once. */
const panelFields = {
  card: ["tags", "owner", "status", "colour", "history"],
  step: ["channels", "team", "history"],
  lane: ["type", "zone", "history"],
} as const;
/** Of these there is one value out of few, which a menu can offer by itself. */
const inMenu = ["colour", "status", "type", "zone"] as const;
export type PanelField = (typeof panelFields)[keyof typeof panelFields][number];

const ids: Record<PanelField, string> = {
  tags: "fieldTags",
  owner: "fieldOwner",
  status: "fieldStatus",
  colour: "fieldColour",
  channels: "fieldChannels",
  team: "fieldTeam",
  type: "fieldType",
  zone: "fieldZone",
  history: "fieldHistory",
};
const all = [...new Set(Object.values(panelFields).flat())];

/** Opens the details at one field, with the keyboard in it. */
export const fieldCommands: readonly CanvasCommand[] = all.map((field) => ({
  id: ids[field],
  shortcuts: [],
  isReading: true,
  ...choiceOf(field),
  isEnabled: ({ model }) => fieldsHere(model).includes(field),
  run: ({ model }) => {
    const id = nodeAt(model.grid(), model.cursor.get());
    if (id !== null) model.panel.set({ kind: "node", id, takesFocus: true, field });
  },
}));

function choiceOf(field: PanelField): Pick<CanvasCommand, "choice"> {
  const choice = inMenu.find((one) => one === field);
  return choice ? { choice } : {};
}

function fieldsHere(model: CommandScope["model"]): readonly PanelField[] {
  const kind = kindOf(model.grid(), nodeAt(model.grid(), model.cursor.get()) ?? "");
  return kind === null || kind === "phase" ? [] : panelFields[kind];
}
