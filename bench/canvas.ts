import { joinMap } from "./canvas/co-editor.ts";
import { drive } from "./canvas/drive.ts";
import { type Case, judge } from "./canvas/goals.ts";
import { installedPeers, type Peer, servePeers } from "./canvas/peers.ts";
import { startProduct } from "./canvas/product.ts";
import { printGoals, printTable } from "./canvas/table.ts";
import { flag, numberOption, option } from "./options.ts";

// npm --prefix bench run canvas [-- --quick | --cards 1500,5000 --rounds 1 --only polku,excalidraw]:
// the map page on large maps, live, beside a plain React Flow, Excalidraw and tldraw in the same run.
// --slow 3 measures what moves with a third of the processor, on a machine that is quicker than its display.
const isQuick = flag("--quick");
const sizes = (option("--cards") ?? (isQuick ? "1500" : "200,1000,1500,5000"))
  .split(",")
  .map(Number);
const rounds = numberOption("--rounds") ?? (isQuick ? 1 : 3);
const sceneMs = isQuick ? 800 : 2_000;
const slow = numberOption("--slow") ?? 1;
const only = option("--only")?.split(",");
const isWanted = (peer: string) => only?.includes(peer) ?? true;

const installed = installedPeers();
const peers = installed.filter(isWanted);
if (!installed.includes("excalidraw")) {
  console.log("Excalidraw is not here, so its ratios are missing: npm --prefix bench ci");
}
const product = await startProduct();
const served = await servePeers(peers);
const cases: Case[] = [];
try {
  for (let round = 1; round <= rounds; round++) {
    for (const cards of sizes) {
      if (isWanted("polku")) await measure({ peer: "polku", cards, round }, () => openLive(cards));
      for (const peer of peers) await measure({ peer, cards, round }, () => openPeer(peer, cards));
    }
  }
} finally {
  served.close();
  await product.close();
}
printTable(cases);
const goals = judge(cases);
printGoals(goals);
console.log(JSON.stringify({ bench: "canvas", slow, goals }));
process.exit(goals.every(({ ok }) => ok) ? 0 : 1);

async function measure(what: Omit<Case, "outcome">, run: () => Promise<Case["outcome"]>) {
  const outcome = await run();
  cases.push({ ...what, outcome });
  console.error(`round ${what.round}: ${what.cards} cards, ${what.peer}, open ${outcome.open} ms`);
}

function openPeer(peer: Peer, cards: number) {
  return drive({ url: served.address(peer, cards), sceneMs, slow });
}

/** Somebody else writes in the map and moves the pointer all the while. */
async function openLive(cards: number) {
  const cookie = await product.prepare(cards);
  const others: { leave(): void }[] = [];
  try {
    return await drive({
      url: product.page(cards),
      cookie,
      sceneMs,
      slow,
      onReady: async (page) => {
        const mapId = await page.evaluate(() => window.__bench?.mapId ?? "");
        others.push(await joinMap({ address: product.address, cookie, mapId }));
      },
    });
  } finally {
    for (const other of others) other.leave();
  }
}
