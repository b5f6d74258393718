const signs = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

/**
 * Runs once somebody moves, presses or types: what only hands ask for is fetched while they are on
 * their way, and not at all for a page that is looked at. Returns what calls it off.
 */
export function onFirstUse(run: () => void): () => void {
  const stop = () => {
    for (const sign of signs) window.removeEventListener(sign, begin, true);
  };
  const begin = (event: Event) => {
    // a page that is drawn anew under a mouse at rest is told of a movement that nobody made
    if (event instanceof MouseEvent && event.type === "pointermove" && !isMoved(event)) return;
    // nor has anybody done anything where a page puts the keyboard as it opens
    if (event.type === "focusin" && isPutThere(event.target)) return;
    stop();
    run();
  };
  for (const sign of signs) window.addEventListener(sign, begin, true);
  return stop;
}

function isMoved({ movementX, movementY }: MouseEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}

function isPutThere(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("[data-canvas]");
}
