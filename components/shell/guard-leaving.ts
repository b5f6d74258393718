import { type Guard, setGuard } from "./leave-guard.ts";

let isLetThrough = false;

/**
 * From now on links and the browser's own buttons ask as well; these where the browser lets itself be
 * asked, which is after somebody has done something here. Returns what calls it off.
 */
export function guardLeaving(next: Guard): () => void {
  const callOff = setGuard(next);
  const here = location.pathname;
  const isHeld = () => !isLetThrough && next.isNeeded();
  const onClick = (event: MouseEvent) => {
    const link = isPlain(event) ? linkOf(event) : null;
    if (!link || link.pathname === here || !isHeld()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    next.ask(() => letThrough(() => follow(link)));
  };
  const onNavigate = (event: NavigateEvent) => {
    const { key, sameDocument, url } = event.destination;
    // closing, reloading and other sites are the browser's own to ask about
    if (event.navigationType !== "traverse" || !event.cancelable || !sameDocument) return;
    if (new URL(url).pathname === here || !isHeld()) return;
    event.preventDefault();
    next.ask(() => {
      isLetThrough = true;
      window.navigation.traverseTo(key);
    });
  };
  // not every browser has it
  const { navigation } = window as Partial<Pick<Window, "navigation">>;
  window.addEventListener("click", onClick, true);
  navigation?.addEventListener("navigate", onNavigate);
  return () => {
    callOff();
    isLetThrough = false;
    window.removeEventListener("click", onClick, true);
    navigation?.removeEventListener("navigate", onNavigate);
  };
}

function letThrough(go: () => void): void {
  isLetThrough = true;
  go();
  isLetThrough = false;
}

/** Its menu may have closed meanwhile. */
function follow(link: HTMLAnchorElement): void {
  if (link.isConnected) link.click();
  else location.assign(link.href);
}

function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);
}

/** A link that leads to another page of ours in this window. */
function linkOf({ target }: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link?.href || link.hasAttribute("download")) return null;
  const isHere = link.target === "" || link.target === "_self";
  return isHere && link.origin === location.origin ? link : null;
}
