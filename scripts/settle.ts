import type { Page, Request } from "@playwright/test";

/** Counts what a page is fetching; the answer waits until nothing is fetched and nothing has moved for a while. */
export function watchSettling(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  const ended = (request: Request) => void open.delete(request);
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
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
