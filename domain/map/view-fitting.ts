import type { MapView } from "./view.ts";
import type { Addressable } from "./view-address.ts";

/**
 * A view without what is no longer there: a filter by somebody who is gone would let nothing through
 * and could not be seen among the choices.
 */
export function viewFitting(view: MapView, known: Addressable): MapView {
  const { filter } = view;
  const left = (ids: readonly string[], among: readonly string[]) =>
    ids.filter((id) => among.includes(id));
  return {
    ...view,
    hiddenLaneIds: left(view.hiddenLaneIds, known.lanes),
    collapsedLaneIds: left(view.collapsedLaneIds, known.lanes),
    pinnedLaneIds: left(view.pinnedLaneIds, known.lanes),
    collapsedPhaseIds: left(view.collapsedPhaseIds, known.phases),
    filter: {
      ...filter,
      personaIds: left(filter.personaIds, known.personas),
      tagIds: left(filter.tagIds, known.tags),
      channelIds: left(filter.channelIds, known.channels),
      ownerIds: left(filter.ownerIds, known.owners),
    },
  };
}
