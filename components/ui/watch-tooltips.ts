const REST_MS = 500;
const LINGER_MS = 80;
/** for so long after one was there the next comes at once */
const WARM_MS = 500;

/**
 * Says whose tooltip is due: after a rest of the pointer, at once for the keyboard; none after a
 * press, a key or Esc. It stays while the pointer is on it.
 */
export function watchTooltips(show: (target: HTMLElement | null) => void): () => void {
  let shown: HTMLElement | null = null;
  let under: HTMLElement | null = null;
  let hiddenAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (next: HTMLElement | null) => {
    clearTimeout(timer);
    if (next === shown) return;
    if (next === null) hiddenAt = performance.now();
    shown = next;
    show(next);
  };
  const after = (ms: number, next: HTMLElement | null) => {
    clearTimeout(timer);
    timer = setTimeout(() => set(next?.isConnected ? next : null), ms);
  };
  const onOver = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    if (isIn(event, "[role=tooltip]")) return clearTimeout(timer);
    const next = isIn(event, "[data-tooltip]:enabled");
    if (next === under && next !== null) return next === shown ? clearTimeout(timer) : undefined;
    under = next;
    if (next === null) after(LINGER_MS, null);
    else after(shown || performance.now() - hiddenAt < WARM_MS ? 0 : REST_MS, next);
  };
  const onFocus = (event: FocusEvent) => {
    const next = isIn(event, "[data-tooltip]");
    if (next?.matches(":focus-visible")) set(next);
  };
  const hide = () => set(null);

  document.addEventListener("pointerover", onOver);
  document.addEventListener("focusin", onFocus);
  for (const end of ends) document.addEventListener(end, hide, true);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("pointerover", onOver);
    document.removeEventListener("focusin", onFocus);
    for (const end of ends) document.removeEventListener(end, hide, true);
  };
}

const ends = ["pointerdown", "keydown", "focusout", "scroll"] as const;

function isIn({ target }: Event, selector: string): HTMLElement | null {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof HTMLElement ? found : null;
}
