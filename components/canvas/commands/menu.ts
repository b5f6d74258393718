import { type Cursor, cardAt } from "../cursor.ts";
import type { Grid } from "../grid.ts";
import { bulkCommands } from "./bulk.ts";
import type { CanvasCommand } from "./command.ts";
import { fieldsOf } from "./fields.ts";
import { canvasCommands } from "./index.ts";

/** What the menu offers when a connection is chosen. */
export const edgeMenu: readonly string[] = [
  "nameEdge",
  "edge-next",
  "edge-alternative",
  "edge-loop",
  "edge-hand-off",
  "turnEdge",
  "nextEdge",
  "deleteEdge",
];

/** Offered where several are selected. */
const bulk = bulkCommands.map(({ id }) => id);

const clipboard = ["copy", "cut", "paste"] as const;

/** Which commands the menu offers where the cursor is, in their order. */
export function menuOf(grid: Grid, cursor: Cursor | null): readonly string[] {
  if (!cursor)
    return ["fit", "filter", "views", "showAll", "history", "present", "print", "details"];
  switch (cursor.at) {
    case "phase":
      return [
        "edit",
        "phaseAfter",
        "stepAfter",
        "selectColumn",
        "collapsePhase",
        "expandPhase",
        ...clipboard,
        "duplicate",
        "moveTo",
        "copyLink",
        "lock",
        "unlock",
        "comment",
        "details",
        "delete",
      ];
    case "step":
      return [
        "edit",
        "stepBefore",
        "stepAfter",
        "splitStep",
        "mergeStep",
        "momentOfTruth",
        "connect",
        "nextEdge",
        "moveStepLeft",
        "moveStepRight",
        "selectColumn",
        ...clipboard,
        "duplicate",
        "moveTo",
        "copyLink",
        "collapsePhase",
        "lock",
        "unlock",
        "comment",
        "showEvidence",
        ...fieldsOf("step"),
        "details",
        "delete",
      ];
    case "lane":
      return [
        "edit",
        "laneAbove",
        "laneBelow",
        "moveLaneUp",
        "moveLaneDown",
        "selectRow",
        ...(grid.lane(cursor.laneId)?.type === "curve" ? ["nextPersona"] : []),
        ...clipboard,
        "duplicate",
        "duplicateEmpty",
        "moveTo",
        "copyLink",
        "collapseLane",
        "expandLane",
        "pinLane",
        "unpinLane",
        "onlyLane",
        "hideLane",
        "lock",
        "unlock",
        "comment",
        ...fieldsOf("lane"),
        "details",
        "delete",
      ];
    case "parked":
      return [
        "edit",
        "openLink",
        ...clipboard,
        "copyLink",
        "duplicate",
        "moveTo",
        ...bulk,
        "connect",
        "nextEdge",
        "comment",
        "showEvidence",
        ...fieldsOf("card"),
        "details",
        "delete",
      ];
    case "cell":
      if (grid.lane(cursor.laneId)?.type === "curve")
        return [
          "editPoint",
          "nextPersona",
          "pointUpALittle",
          "pointDownALittle",
          "showEvidence",
          "comment",
          "delete",
          "stepBefore",
          "stepAfter",
        ];
      return cardAt(grid, cursor)
        ? [
            "edit",
            "openLink",
            "newCard",
            ...clipboard,
            "copyLink",
            "duplicate",
            "moveTo",
            ...bulk,
            "spanMore",
            "spanLess",
            "startEarlier",
            "startLater",
            "park",
            "splitStep",
            "connect",
            "nextEdge",
            "comment",
            "showEvidence",
            ...fieldsOf("card"),
            "details",
            "delete",
          ]
        : [
            "newCard",
            "paste",
            "stepBefore",
            "stepAfter",
            "laneAbove",
            "laneBelow",
            "selectRow",
            "selectColumn",
            "momentOfTruth",
            "splitStep",
          ];
    default:
      return cursor satisfies never;
  }
}

const byId = new Map(canvasCommands.map((command) => [command.id, command]));

export function commandFor(id: string): CanvasCommand | undefined {
  return byId.get(id);
}
