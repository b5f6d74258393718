import { addEdge, suggestedKind } from "#domain/map/commands/edge.ts";
import { edgeKinds } from "#domain/map/kinds.ts";
import { nodeAt } from "../cursor.ts";
import { giveKind, removeEdge, turnEdge } from "../edges/change-edge.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

type Model = CommandScope["model"];

/** Connections by keys: from the card or step under the cursor to another, and what is done with them. */
export const connectCommands: readonly CanvasCommand[] = [
  {
    id: "connectHere",
    shortcuts: ["Enter"],
    isEnabled: ({ model }) => model.connecting.get() !== null,
    run: ({ model }) => {
      const from = model.connecting.get()?.from;
      const to = endUnder(model);
      if (from === undefined) return;
      if (to === null) model.say("refused.connect-nowhere");
      else if (connect(model, from, to)) model.connecting.set(null);
    },
  },
  {
    id: "stopConnecting",
    shortcuts: ["Escape"],
    isReading: true,
    isEnabled: ({ model }) => model.connecting.get() !== null,
    run: ({ model }) => model.connecting.set(null),
  },
  {
    id: "connect",
    shortcuts: ["F8"],
    isEnabled: ({ model }) => endUnder(model) !== null && model.connecting.get() === null,
    run: ({ model }) => {
      const from = endUnder(model);
      if (from === null) return;
      model.pickEdge(null);
      model.connecting.set({ from, at: null, over: null });
    },
  },
  {
    id: "nextEdge",
    shortcuts: ["Shift+F8"],
    isReading: true,
    isEnabled: ({ model }) => edgesHere(model).length > 0,
    run: ({ model, view }) => {
      const ids = edgesHere(model).map(({ id }) => id);
      const at = ids.indexOf(model.edge.get()?.id ?? "");
      model.pickEdge(ids[(at + 1) % ids.length] ?? null);
      view.reveal();
    },
  },
  {
    id: "nameEdge",
    shortcuts: ["Enter", "F2"],
    isEnabled: ({ model }) => model.pasting.get() === null && model.edge.get() !== null,
    run: ({ model }) => {
      const id = model.edge.get()?.id;
      if (id !== undefined) model.pickEdge(id, { isWriting: true });
    },
  },
  {
    id: "deleteEdge",
    shortcuts: ["Delete", "Backspace"],
    isEnabled: ({ model }) => chosen(model) !== undefined,
    run: ({ model }) => {
      const edge = chosen(model);
      if (edge) removeEdge(model, edge);
    },
  },
  {
    id: "leaveEdge",
    shortcuts: ["Escape"],
    isReading: true,
    isEnabled: ({ model }) => model.edge.get() !== null,
    run: ({ model }) => model.pickEdge(null),
  },
  {
    id: "turnEdge",
    shortcuts: [],
    isEnabled: ({ model }) => chosen(model) !== undefined,
    run: ({ model }) => {
      const edge = chosen(model);
      if (edge) turnEdge(model, edge);
    },
  },
  ...edgeKinds.map(
    (kind): CanvasCommand => ({
      id: `edge-${kind}`,
      shortcuts: [],
      isEnabled: ({ model }) => (chosen(model)?.kind ?? kind) !== kind,
      run: ({ model }) => {
        const edge = chosen(model);
        if (edge) giveKind(model, edge, kind);
      },
    }),
  ),
];

/** Makes the connection and chooses it, so that its kind and name can follow at once. */
export function connect(model: Model, from: string, to: string): boolean {
  const kind = suggestedKind(model.map.get(), from, to);
  const made = addEdge(model.edit, { kind, source: from, target: to });
  if (!made.ok) {
    model.say(`refused.${made.reason}`);
    return false;
  }
  model.pickEdge(made.id);
  return true;
}

export function chosen(model: Model) {
  const id = model.edge.get()?.id;
  return id === undefined ? undefined : model.map.get().edges.find((one) => one.id === id);
}

function endUnder(model: Model): string | null {
  const id = nodeAt(model.grid(), model.cursor.get());
  return id !== null && (model.grid().card(id) || model.grid().step(id)) ? id : null;
}

function edgesHere(model: Model) {
  const id = endUnder(model);
  return model.map.get().edges.filter(({ source, target }) => source === id || target === id);
}
