import type { Page } from "@playwright/test";
import { Canvas } from "../../e2e/pages/canvas.ts";
import type { Say } from "../../e2e/words.ts";
import { openMap, type Shot } from "./shot.ts";

/** The list of maps, and a map through its lenses. */
export const maps: readonly Shot[] = [
  { name: "maps", take: async () => {} },
  {
    name: "new-map",
    take: async (page, say) => {
      await page
        .getByRole("button", { name: say("maps.new") })
        .first()
        .click();
      await page.getByRole("dialog").waitFor();
    },
  },
  ...(["clinic", "shop", "shifts"] as const).map((which) => ({
    name: `map-${which}`,
    take: (page: Page, say: Say) => openMap(page, say, which),
  })),
  ...(["outline", "table"] as const).map((lens) => ({
    name: `map-${lens}`,
    take: (page: Page, say: Say) => openMap(page, say, "clinic", lens),
  })),
  {
    name: "map-fit",
    take: async (page, say) => {
      await openMap(page, say, "clinic");
      await page.getByRole("button", { name: say("canvas.toolbar.fit") }).click();
    },
  },
  {
    name: "map-step",
    take: async (page, say) => {
      await openMap(page, say, "shop");
      const canvas = new Canvas(page, say);
      await canvas.surface.focus();
      for (const key of ["Control+Home", "ArrowRight", "ArrowUp", "Control+Enter"]) {
        await page.keyboard.press(key);
      }
    },
  },
  {
    name: "map-about",
    take: async (page, say) => {
      await openMap(page, say, "clinic");
      await page.getByRole("button", { name: say("canvas.toolbar.mapDetails") }).click();
    },
  },
  {
    name: "map-shortcuts",
    take: async (page, say) => {
      await openMap(page, say, "clinic");
      await page.getByRole("button", { name: say("canvas.toolbar.help") }).click();
    },
  },
];
