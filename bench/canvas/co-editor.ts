import { setCardText } from "../../domain/map/commands/card.ts";
import { rootsOf } from "../../domain/map/document.ts";
import { createLiveClient } from "../../server/collab/testing.ts";

const editEveryMs = 250;
const pointEveryMs = 60;

type Options = { address: string; cookie: string; mapId: string };

/** Somebody else at work on the map: writes in a card four times a second, and moves the pointer. */
export async function joinMap({ address, cookie, mapId }: Options) {
  const client = createLiveClient({ port: Number(new URL(address).port), cookie, mapId });
  await client.synced();
  const origin = Symbol("co-editor");
  const edit = { doc: client.doc, origin, env: { newId: () => "", random: Math.random } };
  const ids = [...rootsOf(client.doc).cards.keys()];
  let turn = 0;
  const writing = setInterval(() => {
    const id = ids[(turn * 7) % 40];
    if (id) setCardText(edit, { id, text: `Vaihe ${turn}: asiakas ei löydä ohjetta` });
    turn += 1;
  }, editEveryMs);
  const pointing = setInterval(() => {
    const angle = Date.now() / 500;
    const pointer = { x: 700 + 200 * Math.sin(angle), y: 500 + 100 * Math.cos(angle) };
    client.provider.setAwarenessField("pointer", pointer);
  }, pointEveryMs);
  client.provider.setAwarenessField("user", { name: "Bench", colour: 3 });
  return {
    leave() {
      clearInterval(writing);
      clearInterval(pointing);
      client.leave();
    },
  };
}
