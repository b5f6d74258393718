/**
 * Makes a bar of buttons one tab stop, until `gone`: arrows, Home and End go along it, and it keeps
 * one's place, also where its buttons come and go with what the bar is for.
 */
export function rove(bar: HTMLElement, gone: AbortSignal): void {
  let stop: HTMLElement | undefined;
  const stopAt = (wanted: HTMLElement | undefined) => {
    const all = buttonsIn(bar);
    stop = wanted && all.includes(wanted) ? wanted : all[0];
    for (const button of all) {
      const index = button === stop ? 0 : -1;
      if (button.getAttribute("tabindex") !== String(index)) button.tabIndex = index;
    }
  };
  stopAt(document.activeElement instanceof HTMLElement ? document.activeElement : undefined);
  const changes = new MutationObserver(() => stopAt(stop));
  const attributeFilter = ["disabled", "tabindex"];
  changes.observe(bar, { subtree: true, childList: true, attributeFilter });
  gone.addEventListener("abort", () => changes.disconnect());
  const signal = gone;
  const focused = ({ target }: FocusEvent) => {
    const button = buttonsIn(bar).find((one) => one === target);
    if (button) stopAt(button);
  };
  bar.addEventListener("focusin", focused, { signal });
  bar.addEventListener("keydown", (event) => goAlong(bar, event), { signal });
}

function goAlong(bar: HTMLElement, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const all = buttonsIn(bar);
  const at = all.indexOf(event.target as HTMLElement);
  const next = at < 0 ? undefined : all[goalOf(event.key, at, all.length)];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

/** -1 where the key means nothing here. */
function goalOf(key: string, at: number, count: number): number {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}

function buttonsIn(bar: HTMLElement): HTMLElement[] {
  const all = [...bar.querySelectorAll<HTMLElement>("button:enabled, a[href]")];
  return all.filter((one) => one.checkVisibility());
}
