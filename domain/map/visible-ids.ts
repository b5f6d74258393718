import type { JourneyMap } from "./journey-map.ts";
import { type MapView, plainView } from "./view.ts";
import { matchingIds, noFacts, type ViewFacts } from "./view-match.ts";

/** What a view makes of a map: what `layout` leaves out, and what is drawn faintly. */
export type VisibleIds = {
  hiddenLaneIds: ReadonlySet<string>;
  collapsedLaneIds: ReadonlySet<string>;
  collapsedPhaseIds: ReadonlySet<string>;
  /** those that stay under the step row, from above */
  pinnedLaneIds: readonly string[];
  hiddenCardIds: ReadonlySet<string>;
  /** cards and steps that are not faint; null = none is */
  matching: ReadonlySet<string> | null;
  /** cards that one looks at: neither faint nor hidden */
  shownCards: number;
  totalCards: number;
};

export function visibleIds(
  map: JourneyMap,
  view: MapView = plainView,
  facts: ViewFacts = noFacts,
): VisibleIds {
  const matching = matchingIds(map, view.filter, facts);
  const isHiding = view.unmatched === "hide" && matching !== null;
  const { laneTypes } = view.filter;
  const has = (list: readonly string[]) => {
    const wanted = new Set(list);
    return ({ id }: { id: string }) => wanted.has(id);
  };
  const isHidden = has(view.hiddenLaneIds);
  const hiddenLanes = map.lanes.filter(
    (lane) =>
      isHidden(lane) || (isHiding && laneTypes.length > 0 && !laneTypes.includes(lane.type)),
  );
  const hiddenLaneIds = idsOf(hiddenLanes);
  const lanes = map.lanes.filter(({ id }) => !hiddenLaneIds.has(id));
  const isShowingAll = matching === null && hiddenLanes.length === 0;
  const inHiddenLane = ({ place }: JourneyMap["cards"][number]) =>
    place.kind === "cell" && hiddenLaneIds.has(place.laneId);
  return {
    hiddenLaneIds,
    collapsedLaneIds: idsOf(lanes.filter(has(view.collapsedLaneIds))),
    collapsedPhaseIds: idsOf(map.phases.filter(has(view.collapsedPhaseIds))),
    pinnedLaneIds: lanes.filter(has(view.pinnedLaneIds)).map(({ id }) => id),
    hiddenCardIds: isHiding ? idsOf(map.cards.filter(({ id }) => !matching.has(id))) : nothing,
    matching,
    shownCards: isShowingAll
      ? map.cards.length
      : map.cards.filter(
          (card) => !inHiddenLane(card) && (matching === null || matching.has(card.id)),
        ).length,
    totalCards: map.cards.length,
  };
}

const nothing: ReadonlySet<string> = new Set();

function idsOf(nodes: readonly { id: string }[]): ReadonlySet<string> {
  return nodes.length === 0 ? nothing : new Set(nodes.map(({ id }) => id));
}
