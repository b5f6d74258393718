type Known = { score: number; people: number };

/** A tenth more, from more people: a score also rises when those who are content go unheard. */
export function isWorse(before: Known, now: Known): boolean {
  return now.people > before.people && now.score >= before.score * 1.1;
}
