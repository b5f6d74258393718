import type { CommandGroup } from "./groups.ts";

/** Entries that open beside one of their own: `canvas.menus.<fold>`. */
export type MenuFold = { fold: "arrange" | "look" | "kind" | "more"; entries: readonly string[] };
export type MenuEntry = string | MenuFold;
/** A menu: what belongs together stands together, what is used most stands first. */
export type MenuSection = { group: CommandGroup; entries: readonly MenuEntry[] };

const arrange = (...entries: string[]): MenuFold => ({ fold: "arrange", entries });
const more = (...entries: string[]): MenuFold => ({ fold: "more", entries });

const talk: MenuSection = { group: "talk", entries: ["comment", "showEvidence"] };
const remove: MenuSection = { group: "undo", entries: ["delete"] };
const rest = ["cut", "paste", "copyLink"];
const cardRest = more("newCard", ...rest, "fieldOwner", "fieldTags", "fieldHistory");

export const ofCard: readonly MenuSection[] = [
  { group: "write", entries: ["edit", "openLink"] },
  {
    group: "set",
    entries: [
      ...["fieldColour", "fieldStatus"],
      arrange(
        ...["moveTo", "park", "spanMore", "spanLess", "startEarlier", "startLater"],
        ...["splitStep", "connect", "nextEdge"],
      ),
      "details",
    ],
  },
  talk,
  { group: "copy", entries: ["copy", "duplicate", cardRest] },
  remove,
];

export const ofParked: readonly MenuSection[] = [
  { group: "write", entries: ["edit", "openLink"] },
  {
    group: "set",
    entries: ["fieldColour", "fieldStatus", arrange("moveTo", "connect", "nextEdge"), "details"],
  },
  talk,
  { group: "copy", entries: ["copy", "duplicate", cardRest] },
  remove,
];

/** Several cards: nothing that would change only one of them. */
export const ofSeveralCards: readonly MenuSection[] = [
  { group: "set", entries: ["bulk-colour", "bulk-status", "bulk-owner", "bulk-tags"] },
  { group: "arrange", entries: ["bulk-lane", "moveTo", "park", "splitStep"] },
  { group: "copy", entries: ["copy", "cut", "duplicate"] },
  remove,
];

/** Several phases, steps or lanes. */
export const ofSeveral: readonly MenuSection[] = [
  { group: "arrange", entries: ["moveTo"] },
  { group: "copy", entries: ["copy", "cut", "duplicate", "duplicateEmpty"] },
  remove,
];

export const ofStep: readonly MenuSection[] = [
  { group: "write", entries: ["edit"] },
  { group: "add", entries: ["stepBefore", "stepAfter"] },
  {
    group: "set",
    entries: [
      "momentOfTruth",
      arrange(
        ...["moveStepLeft", "moveStepRight", "moveTo", "splitStep", "mergeStep"],
        ...["connect", "nextEdge"],
      ),
      "details",
    ],
  },
  talk,
  {
    group: "copy",
    entries: [
      ...["copy", "duplicate"],
      more(
        ...rest,
        ...["duplicateEmpty", "selectColumn", "collapsePhase"],
        ...["fieldTeam", "fieldChannels", "fieldHistory", "lock", "unlock"],
      ),
    ],
  },
  remove,
];

export const ofLane: readonly MenuSection[] = [
  { group: "write", entries: ["edit"] },
  { group: "add", entries: ["laneAbove", "laneBelow"] },
  {
    group: "set",
    entries: [
      "fieldType",
      arrange("moveLaneUp", "moveLaneDown", "moveTo"),
      {
        fold: "look",
        entries: ["collapseLane", "expandLane", "pinLane", "unpinLane", "onlyLane", "hideLane"],
      },
      "details",
    ],
  },
  { group: "talk", entries: ["comment"] },
  {
    group: "copy",
    entries: [
      ...["copy", "duplicate"],
      more(
        ...rest,
        ...["duplicateEmpty", "selectRow", "nextPersona"],
        ...["requireLane", "releaseLane", "fieldZone", "fieldHistory", "lock", "unlock"],
      ),
    ],
  },
  remove,
];

export const ofPhase: readonly MenuSection[] = [
  { group: "write", entries: ["edit"] },
  { group: "add", entries: ["phaseAfter", "stepAfter"] },
  { group: "look", entries: ["collapsePhase", "expandPhase"] },
  { group: "set", entries: [arrange("moveTo"), "details"] },
  { group: "talk", entries: ["comment"] },
  {
    group: "copy",
    entries: [
      ...["copy", "duplicate"],
      more(...rest, "duplicateEmpty", "selectColumn", "lock", "unlock"),
    ],
  },
  remove,
];

export const ofEmptyCell: readonly MenuSection[] = [
  { group: "write", entries: ["newCard"] },
  { group: "copy", entries: ["paste"] },
  { group: "add", entries: ["stepBefore", "stepAfter", "laneAbove", "laneBelow"] },
  { group: "set", entries: ["momentOfTruth", arrange("splitStep")] },
  { group: "talk", entries: ["comment"] },
  { group: "select", entries: ["selectRow", "selectColumn"] },
];

export const ofCurve: readonly MenuSection[] = [
  { group: "write", entries: ["editPoint"] },
  { group: "arrange", entries: ["pointUpALittle", "pointDownALittle"] },
  talk,
  { group: "select", entries: ["nextPersona"] },
  { group: "add", entries: ["stepBefore", "stepAfter"] },
  remove,
];

export const ofEdge: readonly MenuSection[] = [
  {
    group: "connect",
    entries: [
      "nameEdge",
      { fold: "kind", entries: ["edge-next", "edge-alternative", "edge-loop", "edge-hand-off"] },
      "turnEdge",
      "nextEdge",
    ],
  },
  { group: "undo", entries: ["deleteEdge"] },
];

/** Beside everything: the map itself. */
export const ofMap: readonly MenuSection[] = [
  { group: "look", entries: ["fit", "filter", "views", "showAll", "missing"] },
  { group: "talk", entries: ["history", "present"] },
  { group: "copy", entries: ["print"] },
  { group: "set", entries: ["details"] },
];
