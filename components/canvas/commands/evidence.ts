import { cardAt } from "../cursor.ts";
import type { EvidenceAbout } from "../overlay.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

/** Why something is known as well as it is, where others can tell. */
export const evidenceCommands: readonly CanvasCommand[] = [
  {
    id: "showEvidence",
    shortcuts: [],
    isReading: true,
    isEnabled: ({ model }) => model.openEvidence.get() !== null && aboutUnder(model) !== null,
    run: ({ model }) => {
      const about = aboutUnder(model);
      if (about) model.openEvidence.get()?.(about);
    },
  },
];

function aboutUnder(model: CommandScope["model"]): EvidenceAbout | null {
  const cursor = model.cursor.get();
  const grid = model.grid();
  const card = cardAt(grid, cursor);
  if (card) return { kind: "card", id: card.id };
  if (cursor?.at === "step") return { kind: "step", id: cursor.stepId };
  if (cursor?.at !== "cell" || grid.lane(cursor.laneId)?.type !== "curve") return null;
  return { kind: "curve", stepId: cursor.stepId, personaId: model.persona.get() };
}
