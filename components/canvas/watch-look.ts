const queries = [
  "(prefers-color-scheme: dark)",
  "(prefers-contrast: more)",
  "(forced-colors: active)",
];

/** Tells when colours or pixels become others: what is painted and not styled has to be painted anew. */
export function watchLook(onChange: () => void): () => void {
  const media = queries.map((query) => matchMedia(query));
  for (const one of media) one.addEventListener("change", onChange);
  const theme = new MutationObserver(onChange);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  // a window that goes to another screen, or whose zoom changes, is resized
  window.addEventListener("resize", onChange);
  return () => {
    for (const one of media) one.removeEventListener("change", onChange);
    theme.disconnect();
    window.removeEventListener("resize", onChange);
  };
}
