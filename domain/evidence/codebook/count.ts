import { type Code, isLive, speakerOf } from "./code.ts";

/** A passage, who said it (domain/pain/evidence.ts spells people), and what somebody coded it with. */
export type CodedPassage = { codeId: string; excerptId: string; person: string };

export type CodeCount = {
  excerpts: number;
  people: number;
  /** with all that is under it, each passage and person once */
  branchExcerpts: number;
  branchPeople: number;
};

/** How often each live code was used, and by how many people it is said. */
export function countCodes(
  book: readonly Code[],
  coded: readonly CodedPassage[],
): Map<string, CodeCount> {
  const live = new Map(book.filter(isLive).map((code) => [code.id, code]));
  const speakers = new Map(book.map(({ id }) => [id, speakerOf(book, id)?.id ?? null]));
  const own = new Map([...live.keys()].map((id) => [id, emptyTally()]));
  const branch = new Map([...live.keys()].map((id) => [id, emptyTally()]));
  for (const { codeId, excerptId, person } of coded) {
    let at = live.get(speakers.get(codeId) ?? "");
    if (at) put(own.get(at.id), excerptId, person);
    while (at) {
      put(branch.get(at.id), excerptId, person);
      at = live.get(at.parentId ?? "");
    }
  }
  return new Map(
    [...live.keys()].map((id) => [
      id,
      {
        excerpts: own.get(id)?.excerpts.size ?? 0,
        people: own.get(id)?.people.size ?? 0,
        branchExcerpts: branch.get(id)?.excerpts.size ?? 0,
        branchPeople: branch.get(id)?.people.size ?? 0,
      },
    ]),
  );
}

type Tally = { excerpts: Set<string>; people: Set<string> };

function emptyTally(): Tally {
  return { excerpts: new Set(), people: new Set() };
}

function put(tally: Tally | undefined, excerptId: string, person: string): void {
  tally?.excerpts.add(excerptId);
  tally?.people.add(person);
}
