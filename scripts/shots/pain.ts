import type { Page } from "@playwright/test";
import { Findings } from "../../e2e/pages/findings.ts";
import type { Say } from "../../e2e/words.ts";
import { openMap, type Shot } from "./shot.ts";

/** What was found, beside a map. */
export const pain: readonly Shot[] = [
  { name: "pain-ranking", take: async (page, say) => void (await openRanking(page, say)) },
  {
    name: "pain-gains",
    take: async (page, say) => {
      const { panel } = await openRanking(page, say);
      await panel.getByRole("tab").nth(1).click();
    },
  },
  {
    name: "pain-tray",
    take: async (page, say) => {
      const { panel } = await openRanking(page, say);
      await panel.getByRole("tab").nth(2).click();
      await panel
        .getByText(say("pain.tray.loading"), { exact: true })
        .waitFor({ state: "detached" });
    },
  },
  {
    name: "pain-gaps",
    take: async (page, say) => {
      const { panel } = await openRanking(page, say);
      await panel.getByRole("button", { name: say("pain.panel.gaps") }).click();
    },
  },
  {
    name: "pain-point",
    take: async (page, say) => void (await (await openRanking(page, say)).openQuotablePoint()),
  },
  {
    name: "pain-words",
    take: async (page, say) => {
      const findings = await openRanking(page, say);
      await findings.openQuotablePoint();
      await findings.section("quotes").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "pain-note",
    take: async (page, say) => {
      const findings = await openRanking(page, say);
      await findings.openQuotablePoint();
      await findings.quotations.first().click();
      await findings.marked.waitFor();
    },
  },
];

async function openRanking(page: Page, say: Say): Promise<Findings> {
  await openMap(page, say, "clinic");
  const findings = new Findings(page, say);
  await findings.open();
  await findings.points.first().waitFor();
  return findings;
}
