import type { Author } from "#db/append-updates.ts";

/**
 * Whose the numbers are by which Yjs knows who wrote what on a map, whoever is away and whatever was
 * started anew. What others write under the number of somebody who is away would be taken for what that
 * person writes next, which would be lost.
 */
export type Authors = {
  isAnothers(personId: string, client: number): boolean;
  /** From now on it is this person's, as long as the map is open. */
  show(personId: string, client: number): void;
  /** The same for good: it goes to the disk with the next change of the map, if not before. */
  claim(personId: string, client: number): void;
  /** What is not on disk yet. */
  unkept(): readonly Author[];
  kept(authors: readonly Author[]): void;
};

export function createAuthors(stored: readonly Author[] = none): Authors {
  const personOf = new Map(stored.map(({ client, personId }) => [client, personId]));
  const onDisk = new Set(personOf.keys());
  const unkept = new Map<number, Author>();
  const show = (personId: string, client: number) => void personOf.set(client, personId);
  return {
    isAnothers: (personId, client) => (personOf.get(client) ?? personId) !== personId,
    show,
    claim: (personId, client) => {
      show(personId, client);
      if (!onDisk.has(client)) unkept.set(client, { client, personId });
    },
    unkept: () => (unkept.size === 0 ? none : [...unkept.values()]),
    kept: (authors) => {
      for (const { client } of authors) {
        onDisk.add(client);
        unkept.delete(client);
      }
    },
  };
}

const none: readonly Author[] = [];
