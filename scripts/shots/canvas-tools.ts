import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { Hands } from "../../e2e/pages/hands.ts";
import { Outline } from "../../e2e/pages/outline.ts";
import { Views } from "../../e2e/pages/views.ts";
import type { Say } from "../../e2e/words.ts";
import { openMap, type Shot, titles } from "./shot.ts";

const sheet = readFileSync("domain/map/clipboard/fixtures/libreoffice.html.txt", "utf8");

/** Menus, panels and dialogs of a map. */
export const canvasTools: readonly Shot[] = [
  {
    name: "canvas-menu",
    take: async (page, say) => {
      const hands = await atStart(page, say);
      await page.keyboard.press("Shift+F10");
      await hands.page.getByRole("menu").waitFor();
    },
  },
  {
    name: "canvas-palette",
    take: async (page, say) => {
      await atStart(page, say);
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill(say("canvas.commands.laneAbove").slice(0, 4));
    },
  },
  {
    name: "canvas-find",
    take: async (page, say) => {
      await atStart(page, say);
      await page.keyboard.press("Control+f");
      await page.keyboard.type("a");
    },
  },
  {
    name: "canvas-bulk-menu",
    take: async (page, say) => {
      await atStart(page, say);
      for (const key of ["Shift+ArrowRight", "Shift+ArrowRight"]) await page.keyboard.press(key);
      const bar = page.getByRole("toolbar", { name: say("canvas.bulk.label") });
      await bar.getByRole("button", { name: say("map.panel.colour"), exact: true }).click();
      await page.getByRole("menu").waitFor();
    },
  },
  {
    name: "canvas-paste",
    take: async (page, say) => {
      const hands = await atStart(page, say);
      // what reads a clipboard is fetched at the first key
      await expect(async () => {
        await hands.paste({ "text/html": sheet });
        const bar = page.getByRole("region", { name: say("canvas.paste.label") });
        await expect(bar).toBeVisible({ timeout: 1_000 });
      }).toPass();
    },
  },
  {
    name: "canvas-filter",
    take: async (page, say) => {
      await openMap(page, say, "clinic");
      const views = new Views(page, say);
      await views.openTool("filter");
      await views.dialog
        .getByRole("button", { name: say("map.laneType.pain"), exact: true })
        .click();
    },
  },
  {
    name: "canvas-views",
    take: async (page, say) => {
      await openMap(page, say, "clinic");
      const views = new Views(page, say);
      await views.toFirstLane();
      await views.command("collapseLane");
      await views.openTool("views");
      await views.save("Only what hurts");
    },
    after: (page, say) => new Views(page, say).deleteSaved("Only what hurts"),
  },
  {
    name: "canvas-card",
    take: async (page, say) => {
      await atStart(page, say);
      await page.keyboard.press("Control+Enter");
      await page.getByRole("complementary").waitFor();
    },
  },
  {
    name: "canvas-picture",
    take: async (page, say) => {
      const hands = await atStart(page, say);
      await page.waitForLoadState("networkidle");
      const picture = { width: 300, height: 200, channels: 3, background: "#3a7" } as const;
      await hands.pastePicture(await sharp({ create: picture }).png().toBuffer());
      await page.getByRole("textbox", { name: say("map.panel.alt") }).waitFor();
    },
    after: async (page, say) => {
      await new Hands(page, say).command("undo");
    },
  },
  {
    name: "canvas-lane",
    take: async (page, say) => {
      await atStart(page, say);
      for (const key of ["ArrowLeft", "Control+Enter"]) await page.keyboard.press(key);
      await page.getByRole("complementary").waitFor();
    },
  },
  {
    name: "canvas-legend",
    take: async (page, say) => {
      await openMap(page, say, "clinic");
      await page.getByRole("button", { name: say("canvas.toolbar.mapDetails") }).click();
      await page.getByText(say("map.panel.legendHint")).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "canvas-curve",
    take: async (page, say) => {
      await atStart(page, say);
      // from the first curve to the next point of it
      for (let i = 0; i < 3; i += 1) await page.keyboard.press("ArrowRight");
      await page.getByRole("slider").first().focus();
    },
  },
  {
    name: "outline-menu",
    take: async (page, say) => {
      await openMap(page, say, "clinic", "outline");
      const outline = new Outline(page, say);
      await outline.press(outline.headings.nth(1).getByRole("button").first(), "Shift+F10");
      await page.getByRole("menu").waitFor();
    },
  },
  {
    name: "map-list-menu",
    take: async (page, say) => {
      const card = page.getByRole("article").filter({ hasText: titles.clinic });
      await card.getByRole("button", { name: actionsOf(say) }).click();
      await page.getByRole("menu").waitFor();
    },
  },
  {
    name: "map-template-save",
    take: async (page, say) => {
      const card = page.getByRole("article").filter({ hasText: titles.clinic });
      await card.getByRole("button", { name: actionsOf(say) }).click();
      await page.getByRole("menuitem", { name: say("maps.own.save") }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "map-to-be",
    take: async (page, say) => {
      const list = page.url();
      const card = page.getByRole("article").filter({ hasText: titles.clinic });
      await card.getByRole("button", { name: actionsOf(say) }).click();
      await page.getByRole("menuitem", { name: say("maps.makeToBe") }).click();
      await page.waitForURL((now) => now.href !== list);
      await new Hands(page, say).waitUntilSaved();
    },
    after: async (page, say) => {
      await page.goBack();
      await page
        .getByRole("button", { name: actionsOf(say) })
        .first()
        .click();
      await page.getByRole("menuitem", { name: say("common.delete") }).click();
    },
  },
];

async function atStart(page: Page, say: Say): Promise<Hands> {
  await openMap(page, say, "clinic");
  const hands = new Hands(page, say);
  await hands.toStart();
  return hands;
}

/** Whatever the map is called. */
function actionsOf(say: Say): RegExp {
  return new RegExp(say("maps.actionsFor", { title: "" }).trim());
}
