import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

export type PageScript = {
  name: string;
  text: string;
  /** gzipped */
  kb: number;
  /** asked for ahead of its need, or after the map was drawn */
  isAhead: boolean;
};

type Watched = { thereAt?: number };

/** Follows the scripts of a page with a map from here on; what it returns tells of them so far. */
export async function watchScripts(page: Page): Promise<() => Promise<PageScript[]>> {
  await page.addInitScript(() => {
    const tell = () => Object.assign(window, { thereAt: performance.now() });
    const look = () => {
      // drawn, and seen: what is new since then comes over the line, and needs no scripts
      if (document.querySelector("[data-card]")) requestAnimationFrame(tell);
      else setTimeout(look, 4);
    };
    look();
  });
  const responses: Response[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") responses.push(response);
  });
  return async () => {
    // what comes while these are read is not asked about any more, and may be cut off by the end
    const reading = responses.map(async (response) => ({
      url: response.url(),
      body: await response.body(),
    }));
    const late = await page.evaluate(() => {
      const { thereAt = Number.POSITIVE_INFINITY } = window as Watched;
      const [ahead] = performance.getEntriesByName("polku: ahead");
      const from = Math.min(thereAt, ahead?.startTime ?? thereAt);
      const isLate = ({ startTime }: PerformanceEntry) => startTime >= from;
      return performance
        .getEntriesByType("resource")
        .filter(isLate)
        .map(({ name }) => name);
    });
    return (await Promise.all(reading)).map(({ url, body }) => ({
      name: new URL(url).pathname.split("/").at(-1) ?? "",
      text: body.toString(),
      kb: gzipSync(body, { level: 9 }).length / 1024,
      isAhead: late.includes(url),
    }));
  };
}
