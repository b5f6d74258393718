/** What commands are for: the sections of menus, of the palette and of the help sheet, in their order. */
export const commandGroups = [
  "write",
  "add",
  "set",
  "arrange",
  "connect",
  "talk",
  "copy",
  "select",
  "go",
  "look",
  "undo",
] as const;
export type CommandGroup = (typeof commandGroups)[number];

const members: Record<CommandGroup, readonly string[]> = {
  write: ["edit", "newCard", "editPoint", "openLink"],
  add: ["stepBefore", "stepAfter", "laneAbove", "laneBelow", "phaseAfter"],
  set: [
    ...["fieldColour", "fieldStatus", "fieldOwner", "fieldTags", "fieldTeam", "fieldChannels"],
    ...[
      "fieldType",
      "fieldZone",
      "requireLane",
      "releaseLane",
      "momentOfTruth",
      "lock",
      "unlock",
      "details",
    ],
    ...["bulk-colour", "bulk-status", "bulk-owner", "bulk-tags"],
  ],
  arrange: [
    ...["moveUp", "moveDown", "moveLeft", "moveRight", "bulk-lane", "moveTo", "park"],
    ...["spanMore", "spanLess", "startEarlier", "startLater", "splitStep", "mergeStep"],
    ...["moveStepLeft", "moveStepRight", "moveLaneUp", "moveLaneDown"],
    ...["pointUpALittle", "pointDownALittle"],
  ],
  connect: [
    ...["connect", "connectHere", "stopConnecting", "nextEdge", "nameEdge", "turnEdge"],
    ...["edge-next", "edge-alternative", "edge-loop", "edge-hand-off", "leaveEdge"],
  ],
  talk: ["comment", "showEvidence", "history", "fieldHistory", "present"],
  copy: [
    ...["copy", "cut", "paste", "putPasted", "dropPasted"],
    ...["duplicate", "duplicateEmpty", "copyLink", "print"],
  ],
  select: [
    ...["selectUp", "selectDown", "selectLeft", "selectRight"],
    ...["selectAll", "selectRow", "selectColumn", "nextPersona"],
  ],
  go: [
    ...["goUp", "goDown", "goLeft", "goRight", "nextStep", "previousStep"],
    ...["rowStart", "rowEnd", "mapStart", "mapEnd", "leave"],
    ...["find", "palette", "menu", "help"],
  ],
  look: [
    ...["fit", "zoomToSelection", "actualSize", "zoomIn", "zoomOut"],
    ...["filter", "clearFilter", "views", "showAll", "missing", "fold"],
    ...["hideLane", "collapseLane", "expandLane", "pinLane", "unpinLane", "onlyLane"],
    ...["collapsePhase", "expandPhase", "minimap", "calm", "selectTool", "handTool"],
  ],
  undo: ["delete", "deleteEdge", "undo", "redo"],
};

const groupById = new Map(
  commandGroups.flatMap((group) => members[group].map((id) => [id, group] as const)),
);

export function groupOf(id: string): CommandGroup | undefined {
  return groupById.get(id);
}

/** In sections, each in the order in which the commands were given; what is in none is left out. */
export function inGroups<T extends { id: string }>(
  commands: readonly T[],
): { group: CommandGroup; commands: T[] }[] {
  return commandGroups
    .map((group) => ({ group, commands: commands.filter(({ id }) => groupOf(id) === group) }))
    .filter((section) => section.commands.length > 0);
}
