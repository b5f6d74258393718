/** A map as one person has it in this browser. */
export type Kept = { mapId: string; personId: string };

const name = ({ mapId, personId }: Kept) => `${mapId}:${personId}`;

/** Where this browser notes that it has a whole copy of a map, for this person. */
export const keptKey = (kept: Kept) => `polku:kept:${name(kept)}`;

/** Where it notes how many edits of this person wait for the server. */
export const waitingKey = (kept: Kept) => `polku:waiting:${name(kept)}`;

/** Where it notes what these edits are of. */
export const ownKey = (kept: Kept) => `polku:own:${name(kept)}`;

/** The database that the copy is in. */
export const copyName = (kept: Kept) => `polku:map:${name(kept)}`;

/** Of any of these names, whose it is. */
export function keptOf(key: string): Kept | null {
  const [, mapId, personId] = /^polku:(?:kept|waiting|own|map):([^:]+):([^:]+)$/.exec(key) ?? [];
  return mapId && personId ? { mapId, personId } : null;
}
