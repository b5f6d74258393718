import { type Browser, test as base, expect, type Page, type TestInfo } from "@playwright/test";
import type { Locale } from "#messages/locales.ts";
import { waitWhereLoaded } from "./awake.ts";
import { Instance } from "./instance.ts";
import { createWatch, type Watch, watchPages } from "./watch-page.ts";

type ActorOptions = {
  language?: Locale;
  scheme?: "light" | "dark";
  /** where it goes when a page names only a path; the demo if left out */
  at?: string;
  viewport?: { width: number; height: number };
  /** a telephone: a finger in place of a mouse */
  isPhone?: true;
  /** the few colours of the system in place of the page's */
  hasForcedColours?: true;
};

type Fixtures = {
  /** a person with a browser of their own */
  actor: (options?: ActorOptions) => Promise<Page>;
  /** an empty instance nobody has set up */
  instance: Instance;
  /** an instance with a demo that nobody else is in */
  demo: Instance;
  /** an instance with the pages to measure on */
  bench: Instance;
  watch: Watch;
};

export const test = base.extend<Fixtures>({
  watch: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
    async ({}, use) => {
      const watch = createWatch();
      await use(watch);
      expect(watch.unexpected(), "complaints of the browser").toEqual([]);
    },
    { auto: true },
  ],
  actor: async ({ browser, watch, baseURL }, use) => {
    const people: Page[] = [];
    await use(async (options = {}) => {
      const page = await openPage(browser, { at: baseURL, ...options }, watch);
      people.push(page);
      return page;
    });
    for (const page of people) await page.context().close();
  },
  instance: async ({ browser }, use, test) => {
    await runInstance(new Instance(), browser, use, test);
  },
  demo: async ({ browser }, use, test) => {
    await runInstance(new Instance({ isDemo: true }), browser, use, test);
  },
  bench: async ({ browser }, use, test) => {
    await runInstance(new Instance({ isBench: true }), browser, use, test);
  },
});

async function runInstance(
  instance: Instance,
  browser: Browser,
  use: (instance: Instance) => Promise<void>,
  test: TestInfo,
): Promise<void> {
  await instance.start();
  await use(instance);
  if (test.status !== test.expectedStatus)
    process.stdout.write(`The server of its own said:\n${instance.said}\n`);
  // pages first: one whose server has left complains
  for (const context of browser.contexts()) await context.close();
  await instance.remove();
}

export { expect };

const phone = { width: 390, height: 844 };

async function openPage(browser: Browser, options: ActorOptions, watch: Watch): Promise<Page> {
  const { language = "en", scheme = "light", at, viewport, isPhone, hasForcedColours } = options;
  const context = await browser.newContext({
    locale: language === "fi" ? "fi-FI" : "en-GB",
    colorScheme: scheme,
    reducedMotion: "reduce",
    ...(hasForcedColours ? { forcedColors: "active" as const } : {}),
    ...(at ? { baseURL: at } : {}),
    ...(viewport ? { viewport } : {}),
    ...(isPhone ? { viewport: phone, hasTouch: true, isMobile: true } : {}),
  });
  await watchPages(context, watch);
  const page = await context.newPage();
  waitWhereLoaded(page);
  return page;
}
