import { badgeOf, type Counts } from "#domain/pain/badge.ts";

/** How many more people would make it evidenced, if no other kind of source came. */
export function peopleToEvidence(counts: Counts): number {
  let more = 0;
  while (badgeOf({ ...counts, people: counts.people + more }) !== "evidenced") more++;
  return more;
}
