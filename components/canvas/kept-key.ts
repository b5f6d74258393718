/** Where this browser notes that it has a whole copy of a map, for this person. */
export const keptKey = (mapId: string, personId: string) => `polku:kept:${mapId}:${personId}`;
