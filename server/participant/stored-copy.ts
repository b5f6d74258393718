import type { Tx } from "#db/transact.ts";
import type { Copy, Left } from "#domain/participant/quotations.ts";

/** A text outside of the notes that may repeat what somebody said in one. */
export type StoredCopy = Copy & {
  /** made of the title of a pain point, mostly */
  takesOverTitles?: boolean;
  /** of a pain point's title, which the next count of that map finds anew */
  mapId?: string;
  /** writes what is left of it, unless somebody has written something else meanwhile */
  store(tx: Tx, left: Left): Promise<unknown>;
};
