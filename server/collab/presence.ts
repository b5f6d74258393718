import { createHash } from "node:crypto";
import type { SessionHolder } from "../access/session-token.ts";

/** Who others see: given by the server, never by the client. */
export type Presence = { id: string; name: string; colour: number };

const COLOURS = 8;
const LARGEST_STATE = 8_192;
const CLIENTS_A_CONNECTION = 4;

export function presenceOf({ userId, name }: SessionHolder): Presence {
  const [first = 0] = createHash("sha256").update(userId).digest();
  return { id: userId, name, colour: first % COLOURS };
}

/**
 * Rewrites what a client says of itself before others hear it: its own name stands on it, what it
 * says in the name of others' clients is dropped, and so is what is too large.
 */
export function cleanStates(
  states: Map<number, Record<string, unknown>>,
  user: Presence,
  { own, others }: { own: ReadonlySet<number>; others: ReadonlySet<number> },
): void {
  let count = own.size;
  for (const [clientId, state] of states) {
    const isNew = !own.has(clientId);
    if (isNew) count += 1;
    const isTooMuch =
      (isNew && count > CLIENTS_A_CONNECTION) || JSON.stringify(state).length > LARGEST_STATE;
    if (others.has(clientId) || isTooMuch) states.delete(clientId);
    else state.user = user;
  }
}
