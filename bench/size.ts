import { chromium } from "@playwright/test";
import { type PageScript, watchScripts } from "../e2e/page-scripts.ts";
import { browser } from "../scripts/browser.mjs";
import { startProduct } from "./canvas/product.ts";

// npm --prefix bench run size : the JavaScript that the map page loads by itself, until the map is ready and after it, and what it is made of.
const limitKb = 300;
const stretchKb = 250;
const cards = 200;

/** What is recognised in a file by words that only it has. */
const parts: [string, RegExp][] = [
  ["react-dom", /Minified React error|suppressHydrationWarning/],
  ["next", /__next_f|__NEXT_|next-router-state-tree/],
  ["react-flow", /react-flow__/],
  ["yjs", /YArray|clientsStructRefs|Y\.Doc|pendingStructs/],
  ["hocuspocus", /hocuspocus|awarenessUpdateHandler/i],
  ["react-aria", /react-aria|data-react-aria|usePress/],
  ["zod", /ZodError|_zod\b/],
  ["next-intl", /MISSING_MESSAGE|INVALID_MESSAGE/],
  ["icons", /lucide/],
];

/** How long after the map is ready it is waited for what the page fetches ahead of its need. */
const aheadMs = 3_000;

const product = await startProduct();
const scripts: PageScript[] = [];
try {
  const cookie = await product.prepare(cards);
  const [name = "", value = ""] = cookie.split("=");
  const chrome = await chromium.launch(await browser());
  const context = await chrome.newContext();
  await context.addCookies([{ name, value, url: product.address }]);
  const page = await context.newPage();
  const loaded = watchScripts(page);
  await page.goto(product.page(cards));
  await page.waitForFunction(() => window.__bench !== undefined);
  await page.waitForTimeout(aheadMs);
  scripts.push(...(await loaded()));
  await chrome.close();
} finally {
  await product.close();
}

const atOnce = tell(
  "until the map is ready",
  scripts.filter(({ isAhead }) => !isAhead),
);
const ahead = tell(
  "after it, ahead of its need",
  scripts.filter(({ isAhead }) => isAhead),
);
console.log(`${(atOnce + ahead).toFixed(1).padStart(7)} KB  together`);
const goal = {
  id: 7,
  name: `JavaScript of the map page, KB gz (stretch ${stretchKb})`,
  value: Math.round(atOnce),
  goal: `<= ${limitKb}`,
  ok: atOnce <= limitKb,
};
console.log(JSON.stringify({ bench: "size", goals: [goal] }));
process.exit(goal.ok ? 0 : 1);

function tell(when: string, some: PageScript[]): number {
  for (const { name, kb, text } of some.sort((a, b) => b.kb - a.kb)) {
    const made = parts.filter(([, words]) => words.test(text)).map(([part]) => part);
    console.log(`${kb.toFixed(1).padStart(7)} KB  ${name.padEnd(30)} ${made.join(", ")}`);
  }
  const total = some.reduce((sum, { kb }) => sum + kb, 0);
  console.log(`${total.toFixed(1).padStart(7)} KB  gzipped, in ${some.length} files, ${when}\n`);
  return total;
}
