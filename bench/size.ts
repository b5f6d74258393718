import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { browser } from "../scripts/browser.mjs";
import { startProduct } from "./canvas/product.ts";

// npm --prefix bench run size : the JavaScript that the map page loads by itself, and what it is made of.
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

const product = await startProduct();
const sizes: { name: string; kb: number; made: string }[] = [];
try {
  const cookie = await product.prepare(cards);
  const [name = "", value = ""] = cookie.split("=");
  const chrome = await chromium.launch(await browser());
  const context = await chrome.newContext();
  await context.addCookies([{ name, value, url: product.address }]);
  const page = await context.newPage();
  const reading: Promise<void>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    reading.push(
      response.body().then((body) => {
        const text = body.toString();
        const made = parts.filter(([, words]) => words.test(text)).map(([part]) => part);
        const file = new URL(response.url()).pathname.split("/").at(-1) ?? "";
        const kb = gzipSync(body, { level: 9 }).length / 1024;
        sizes.push({ name: file, kb, made: made.join(", ") });
      }),
    );
  });
  await page.goto(product.page(cards), { waitUntil: "networkidle" });
  await page.waitForFunction(() => window.__bench !== undefined);
  await Promise.all(reading);
  await chrome.close();
} finally {
  await product.close();
}

sizes.sort((a, b) => b.kb - a.kb);
for (const { name, kb, made } of sizes) {
  console.log(`${kb.toFixed(1).padStart(7)} KB  ${name.padEnd(24)} ${made}`);
}
const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
console.log(`${total.toFixed(1).padStart(7)} KB  gzipped, in ${sizes.length} files`);
const goal = {
  id: 7,
  name: `JavaScript of the map page, KB gz (stretch ${stretchKb})`,
  value: Math.round(total),
  goal: `<= ${limitKb}`,
  ok: total <= limitKb,
};
console.log(JSON.stringify({ bench: "size", goals: [goal] }));
process.exit(goal.ok ? 0 : 1);
