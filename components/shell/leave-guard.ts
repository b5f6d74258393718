/** Decides about a way out of this page within the app: `go` takes it. */
export type Guard = { isNeeded(): boolean; ask(go: () => void): void };

let guard: Guard | null = null;

/** Takes a way out, once nothing would be lost by it. For what is no link: buttons, menus, signing out. */
export function leaveBy(go: () => void): void {
  if (guard?.isNeeded()) guard.ask(go);
  else go();
}

/** Returns what calls it off. */
export function setGuard(next: Guard): () => void {
  guard = next;
  return () => {
    if (guard === next) guard = null;
  };
}
