import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** Everything that axe finds wrong with the page as it stands. */
export async function violationsOn(page: Page) {
  // it comes a moment after what it is the title of
  await expect(page).toHaveTitle(/\S/);
  const axe = new AxeBuilder({ page })
    // what react-aria says aloud stays in the page for seconds after its subject has gone
    .exclude("[data-live-announcer]")
    // a third of the time: what is right need not be described, and no page has frames of strangers
    .options({ resultTypes: ["violations"] })
    .setLegacyMode();
  return (await axe.analyze()).violations;
}

const isSerious = (impact: unknown) => impact === "serious" || impact === "critical";

/** No part of the page as it stands keeps anybody out, as far as a program can tell. */
export async function expectNoObstacles(page: Page, where = page.url()): Promise<void> {
  const serious = (await violationsOn(page))
    .filter(({ impact, id }) => isSerious(impact) || id === "heading-order")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  expect.soft(serious, where).toEqual([]);
}
