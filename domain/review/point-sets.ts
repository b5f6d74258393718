import {
  type OpportunityStatus,
  type Owner,
  opportunityStatuses,
  ownerKey,
} from "./opportunity.ts";
import { type StampKind, stampKinds } from "./stamp.ts";

/** Points by id: those, or all but those. */
export type PointSet = { ids: string[]; isExcept: boolean };

export const nobody = "nobody";
export const unstamped = "none";
export const undecided = "none";

type Known = {
  /** per pain point, whose opportunities it is part of */
  owners: ReadonlyMap<string, readonly (Owner | null)[]>;
  stamps: ReadonlyMap<string, readonly { kind: StampKind }[]>;
  /** how far those opportunities are */
  decisions: ReadonlyMap<string, readonly OpportunityStatus[]>;
};

export type AskedSets = { owner: string | null; stamp: string | null; decision: string | null };

/** The pain points of an owner, with a stamp and of a decision, as the board is asked for them by key. */
export function pointSetsOf(
  { owner, stamp, decision }: AskedSets,
  { owners, stamps, decisions }: Known,
): PointSet[] {
  const sets: PointSet[] = [];
  const those = <V>(points: ReadonlyMap<string, V>, isOne: (of: V) => boolean) =>
    [...points].flatMap(([id, of]) => (isOne(of) ? [id] : []));
  if (owner !== null) {
    const isExcept = owner === nobody;
    const isOne = (one: Owner | null) => one !== null && (isExcept || ownerKey(one) === owner);
    sets.push({ ids: those(owners, (of) => of.some(isOne)), isExcept });
  }
  const kind = stampKinds.find((one) => one === stamp);
  if (kind) {
    const ids = those(stamps, (of) => of.some((one) => one.kind === kind));
    sets.push({ ids, isExcept: false });
  }
  if (stamp === unstamped) {
    sets.push({ ids: those(stamps, (of) => of.length > 0), isExcept: true });
  }
  const status = opportunityStatuses.find((one) => one === decision);
  if (status) sets.push({ ids: those(decisions, (of) => of.includes(status)), isExcept: false });
  if (decision === undecided) {
    sets.push({ ids: those(decisions, (of) => of.length > 0), isExcept: true });
  }
  return sets;
}
