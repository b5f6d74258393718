import type { Page } from "@playwright/test";
import { Canvas } from "../../e2e/pages/canvas.ts";
import { openDemo } from "../../e2e/pages/door.ts";
import { Hands } from "../../e2e/pages/hands.ts";
import type { Say } from "../../e2e/words.ts";
import { type DemoMap, openMap, type Shot } from "./shot.ts";

/** The picture of a map while something is going on in it. */
export const canvasStates: readonly Shot[] = [
  {
    name: "canvas-hover",
    take: async (page, say) => {
      const hands = await open(page, say);
      await hands.cards.nth(1).hover();
    },
  },
  {
    name: "canvas-focus",
    take: async (page, say) => {
      const hands = await open(page, say);
      await hands.toStart();
      await page.keyboard.press("ArrowRight");
    },
  },
  {
    name: "canvas-header-focus",
    take: async (page, say) => {
      const hands = await open(page, say);
      await hands.toStart();
      await page.keyboard.press("ArrowUp");
    },
  },
  {
    name: "canvas-writing",
    take: async (page, say) => {
      const hands = await open(page, say);
      await hands.toStart();
      await page.keyboard.press("F2");
      await page.keyboard.type(" asiakaskokemuksen kehittämispäällikkö");
    },
  },
  {
    name: "canvas-selected",
    take: async (page, say) => {
      const hands = await open(page, say);
      await hands.toStart();
      for (const key of ["Shift+ArrowRight", "Shift+ArrowDown"]) await page.keyboard.press(key);
    },
  },
  {
    name: "canvas-drag",
    take: async (page, say) => {
      const hands = await open(page, say);
      await hands.hold(hands.cards.nth(0), hands.cards.nth(1), { below: 30 });
    },
  },
  {
    name: "canvas-step-drag",
    take: async (page, say) => {
      const hands = await open(page, say);
      await hands.hold(hands.headerAt("step", 0), hands.headerAt("step", 1), { right: 50 });
    },
  },
  {
    name: "canvas-locked",
    take: async (page, say) => {
      const hands = await open(page, say, "shifts");
      await hands.toStart();
      await hands.command("lock");
      await hands.command("stepAfter");
      await page.getByText(say("canvas.message.refused.structure-locked")).waitFor();
    },
    after: (page, say) => new Canvas(page, say).command("unlock"),
  },
  {
    name: "canvas-others",
    take: async (page, say) => {
      const hands = await open(page, say);
      const other = await page.context().newPage();
      await openDemo(other, say, new URL("/", page.url()).href);
      const theirs = await open(other, say);
      await theirs.toStart();
      for (const key of ["ArrowRight", "Shift+ArrowDown"]) await other.keyboard.press(key);
      await theirs.cards.nth(1).hover();
      await page.bringToFront();
      await hands.peers.first().waitFor();
    },
  },
  {
    name: "canvas-far",
    take: async (page, say) => {
      const hands = await open(page, say);
      await hands.surface.focus();
      // to about 30 %
      const presses = (page.viewportSize()?.width ?? 0) < 640 ? 3 : 5;
      for (let i = 0; i < presses; i += 1) await page.keyboard.press("Control+-");
    },
  },
  {
    name: "canvas-connecting",
    take: async (page, say) => {
      const hands = await open(page, say);
      await hands.toStart();
      await hands.command("connect");
      await page.keyboard.press("ArrowRight");
    },
  },
  {
    name: "canvas-edge",
    take: async (page, say) => {
      const hands = await open(page, say);
      await hands.toStart();
      // to a step whose connection comes back to it
      for (const key of ["ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight", "Shift+F8"]) {
        await page.keyboard.press(key);
      }
      await hands.edgeTools.waitFor();
    },
  },
  {
    name: "canvas-folded",
    take: async (page, say) => {
      const hands = await open(page, say);
      await hands.toStart();
      await page.keyboard.press("Control+Shift+e");
      await hands.toStart();
      for (const key of ["ArrowUp", "ArrowUp", "ArrowRight", "Control+Shift+e"]) {
        await page.keyboard.press(key);
      }
    },
  },
];

/** The open map under one's hands. */
async function open(page: Page, say: Say, which?: DemoMap): Promise<Hands> {
  await openMap(page, say, which);
  return new Hands(page, say);
}
