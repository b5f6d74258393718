export const opportunityStatuses = [
  "proposed",
  "decided",
  "in-progress",
  "done",
  "rejected",
] as const;
export type OpportunityStatus = (typeof opportunityStatuses)[number];

/** What an estimate assumes: so many times a year, each at so much. */
export type Cost = {
  /** how many a year */
  volume: number;
  /** what is counted: "calls", "returned orders" */
  unit: string;
  /** euros each */
  unitCost: number;
  /** where the numbers come from */
  note: string;
};

/** Euros a year. */
export function costOf({ volume, unitCost }: Pick<Cost, "volume" | "unitCost">): number {
  return volume * unitCost;
}

/** Whose it is: a member of the workspace, or a team of its library. */
export type Owner = { kind: "person" | "team"; id: string };

/** "team|t1": an owner in an address or a list. */
export function ownerKey({ kind, id }: Owner): string {
  return `${kind}|${id}`;
}

export type Opportunity = {
  title: string;
  status: OpportunityStatus;
  owner: Owner | null;
  /** plain date */
  dueDate: string | null;
  cost: Cost | null;
};

export const opportunityFields = ["title", "status", "owner", "dueDate", "cost"] as const;
export type OpportunityField = (typeof opportunityFields)[number];

export type OpportunityChange = { [K in OpportunityField]?: Opportunity[K] | undefined };

/** The fields that a change would really change. */
export function changedFields(now: Opportunity, change: OpportunityChange): OpportunityField[] {
  return opportunityFields.filter((field) => {
    const next = change[field];
    return next !== undefined && JSON.stringify(next) !== JSON.stringify(now[field]);
  });
}

/** Somebody has said yes or no. */
export function isDecided(status: OpportunityStatus): boolean {
  return status !== "proposed";
}

export function isOverdue(
  { status, dueDate }: Pick<Opportunity, "status" | "dueDate">,
  today: string,
): boolean {
  return dueDate !== null && dueDate < today && status !== "done" && status !== "rejected";
}

/** What is under way speaks before what is only proposed, and what is closed last. */
const standings: Record<OpportunityStatus, number> = {
  "in-progress": 0,
  decided: 1,
  proposed: 2,
  done: 3,
  rejected: 4,
};

type Standing = { status: OpportunityStatus; changedAt: Date };

/** Sorts the opportunities of one pain point: the one that answers "what is being done?" first. */
export function byStanding(a: Standing, b: Standing): number {
  return standings[a.status] - standings[b.status] || b.changedAt.getTime() - a.changedAt.getTime();
}
