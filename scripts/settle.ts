import type { Page } from "@playwright/test";

/** Counts what a page is fetching; the answer waits until nothing is fetched and nothing has moved for a while. */
export function watchSettling(page: Page): () => Promise<void> {
  const open = new Set<unknown>();
  page.on("request", (request) => open.add(request));
  for (const end of ["requestfinished", "requestfailed"] as const) {
    page.on(end, (request) => open.delete(request));
  }
  return async () => {
    for (let quiet = 0, rounds = 0; quiet < 3 && rounds < 50; rounds++) {
      const isStill = await page.evaluate(hasStoodStill, 200);
      quiet = isStill && open.size === 0 ? quiet + 1 : 0;
    }
  };
}

/** In the page: did the document stay as it was for so many milliseconds? */
function hasStoodStill(duration: number): Promise<boolean> {
  return new Promise((resolve) => {
    let isStill = true;
    const observer = new MutationObserver(() => {
      isStill = false;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(isStill && document.fonts.status === "loaded");
    }, duration);
  });
}
