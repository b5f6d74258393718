import { inWorkspace, openMap, type Shot } from "./shot.ts";

/** What hurts on all maps, and what is known of one. */
export const board: readonly Shot[] = [
  { name: "board", take: (page) => inWorkspace(page, "pain") },
  {
    name: "board-counted",
    take: async (page, say) => {
      await inWorkspace(page, "pain");
      const rows = page.getByRole("list", { name: say("pain.board.tabs.pain"), exact: true });
      await rows.locator("> li").first().getByRole("button").nth(2).click();
      await page.getByRole("list", { name: say("pain.board.counted.quotations") }).waitFor();
    },
  },
  { name: "board-chart", take: (page) => inWorkspace(page, "pain?look=chart") },
  { name: "board-heat", take: (page) => inWorkspace(page, "pain?look=heat") },
  { name: "board-stories", take: (page) => inWorkspace(page, "pain?tab=story") },
  {
    name: "coverage",
    take: async (page, say) => {
      await openMap(page, say, "clinic");
      await page.goto(`${page.url().replace(/[?].*$/, "")}/coverage`);
      await page.getByRole("region", { name: say("pain.coverage.spots.title") }).waitFor();
    },
  },
];
