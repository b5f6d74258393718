import type { Page } from "@playwright/test";

/**
 * What has been loaded anew answers keys and buttons only once React has taken the server's page over.
 * A program is there before it, as no person is: it waits for that after each load.
 */
export function waitWhereLoaded(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...to) => {
    const response = await goto(...to);
    await waitUntilAwake(page);
    return response;
  };
  page.reload = async (...how) => {
    const response = await reload(...how);
    await waitUntilAwake(page);
    return response;
  };
}

async function waitUntilAwake(page: Page): Promise<void> {
  const isTaken = () => {
    if (!document.querySelector('script[src*="/_next/"]')) return true;
    const taken = (element: Element) =>
      Object.keys(element).some((key) => key.startsWith("__reactProps$"));
    const parts = [...document.querySelectorAll("h1, button")];
    return parts.length > 0 && parts.every(taken);
  };
  // a page that never wakes is found by what is tried on it, and said there
  await page.waitForFunction(isTaken, null, { timeout: 30_000 }).catch(() => undefined);
  // listeners are put in place once it has been painted
  await page
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    .catch(() => undefined);
}
