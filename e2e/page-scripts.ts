import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

export type PageScript = {
  name: string;
  text: string;
  /** gzipped */
  kb: number;
  /** asked for only after the map was ready, ahead of its need */
  isAhead: boolean;
};

/** Follows the scripts of a page of the bench from here on; what it returns tells of them so far. */
export function watchScripts(page: Page): () => Promise<PageScript[]> {
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
      const readyAt = window.__bench?.readyAt ?? 0;
      const isLate = ({ startTime }: PerformanceEntry) => startTime > readyAt;
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
