import { leave } from "#server/access/actions.ts";
import { forgetCopies } from "./forget-copies.ts";
import { waitingOf } from "./kept-copies.ts";
import { leaveBy } from "./leave-guard.ts";

/** `onWaiting`: something that the server does not have would go with the copies. */
export function askToSignOut(personId: string, { onWaiting }: { onWaiting(): void }): void {
  if (waitingOf(personId).length > 0) onWaiting();
  else leaveBy(() => signOut(personId));
}

export function signOut(personId: string): void {
  void forgetCopies(personId).finally(() => leave({}));
}
