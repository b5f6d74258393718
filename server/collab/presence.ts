import { freeColour, personColour } from "#domain/access/person-colour.ts";
import type { SessionHolder } from "../access/session-token.ts";

/** Who others see: given by the server, never by the client. */
export type Presence = { id: string; name: string; colour: number };

const LARGEST_STATE = 8_192;
const CLIENTS_A_CONNECTION = 4;

/** `states`: what is known here already. One colour a person, and as far as there are enough no two alike. */
export function presenceOf(
  { userId, name }: SessionHolder,
  states: Iterable<Record<string, unknown>>,
): Presence {
  const people = [...states].flatMap(({ user }) => (user ? [user as Presence] : []));
  const known = people.find(({ id }) => id === userId);
  const taken = new Set(people.map(({ colour }) => colour));
  const colour = known?.colour ?? freeColour(personColour(userId), taken);
  return { id: userId, name, colour };
}

/**
 * Rewrites what a client says of itself before others hear it: its own name stands on it, what it
 * says in the name of others' clients is dropped, and so is what is too large, and who says nothing:
 * Hocuspocus puts one of its own among them.
 */
export function cleanStates(
  states: Map<number, Record<string, unknown>>,
  user: Presence,
  { own, isAnothers }: { own: ReadonlySet<number>; isAnothers(clientId: number): boolean },
): void {
  let count = own.size;
  for (const [clientId, state] of states) {
    if (Object.keys(state).length === 0) {
      states.delete(clientId);
      continue;
    }
    const isNew = !own.has(clientId);
    if (isNew) count += 1;
    const isTooMuch =
      (isNew && count > CLIENTS_A_CONNECTION) || JSON.stringify(state).length > LARGEST_STATE;
    if (isAnothers(clientId) || isTooMuch) states.delete(clientId);
    else state.user = user;
  }
}
