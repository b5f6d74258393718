import { isOverdue, type Opportunity, type OpportunityStatus } from "./opportunity.ts";

export type OpportunityFilter = {
  status: OpportunityStatus | null;
  /** a name, "" = nobody's, null = anybody's */
  ownerName: string | null;
  mapId: string | null;
  isOverdue: boolean;
};

export const everyOpportunity: OpportunityFilter = {
  status: null,
  ownerName: null,
  mapId: null,
  isOverdue: false,
};

type Filtered = Opportunity & { ownerName: string | null; points: readonly { mapId: string }[] };

export function filterOpportunities<O extends Filtered>(
  opportunities: readonly O[],
  filter: OpportunityFilter,
  today: string,
): O[] {
  return opportunities.filter(
    (one) =>
      (filter.status === null || one.status === filter.status) &&
      (filter.ownerName === null || (one.ownerName ?? "") === filter.ownerName) &&
      (filter.mapId === null || one.points.some(({ mapId }) => mapId === filter.mapId)) &&
      (!filter.isOverdue || isOverdue(one, today)),
  );
}
