import type { BrowserContext } from "@playwright/test";

export type Watch = {
  /** what went wrong in the browser so far */
  problems: string[];
  /** a complaint this test brings about on purpose */
  expect(pattern: RegExp): void;
};

/** Every complaint of the browser counts: console errors, thrown errors, breaches of the content policy. */
export async function watchPages(context: BrowserContext, watch: Watch): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`content policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    watch.problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => watch.problems.push(`page: ${error.error().stack}`));
}

export function createWatch(): Watch & { unexpected(): string[] } {
  const problems: string[] = [];
  const expected: RegExp[] = [];
  return {
    problems,
    expect: (pattern) => void expected.push(pattern),
    unexpected: () => problems.filter((line) => !expected.some((one) => one.test(line))),
  };
}
