/**
 * The click that ends a drag is not a click on what lies under it. One that Esc ended comes only when
 * the button is let go (`isPressed`), if it comes at all.
 */
export function swallowClick({ isPressed }: { isPressed: boolean }): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  const stop = () => {
    window.removeEventListener("click", swallow, true);
    window.removeEventListener("pointerdown", stop, true);
    window.removeEventListener("pointerup", stopSoon, true);
  };
  const stopSoon = () => setTimeout(stop);
  window.addEventListener("click", swallow, { capture: true, once: true });
  if (!isPressed) {
    stopSoon();
    return;
  }
  window.addEventListener("pointerdown", stop, true);
  window.addEventListener("pointerup", stopSoon, true);
}
