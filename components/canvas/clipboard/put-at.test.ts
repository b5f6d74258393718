import { expect, test } from "vitest";
import { copied } from "#domain/map/clipboard/testing.ts";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import type { Library } from "../library-context.tsx";
import { openStill } from "../still.ts";
import { createStore } from "../store.ts";
import { putAt } from "./clipboard-work.ts";

const tagged = buildMap({
  cards: [
    buildCard(
      "c1",
      { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null },
      { text: "Ask", tags: ["t1"] },
    ),
  ],
});
const pictures = {
  hrefOf: () => "",
  send: async () => ({ ok: false as const, reason: "" }),
  bring: async () => new Set<string>(),
};

test("a pasted tag that cannot be added here is told to have stayed behind, and the card comes", async () => {
  const { model, put } = open({ add: async () => null });
  await put();
  expect(model.map.get().cards.map(({ text }) => text)).toContain("Ask");
  expect(model.message.get()).toMatchObject({
    key: "pastedWithout",
    values: { cards: 1, pictures: 0, names: 1 },
  });
});

test("one that can be added is on the card, and nothing is said of it", async () => {
  const { model, put } = open({ add: async () => "here" });
  await put();
  expect(model.map.get().cards.find(({ text }) => text === "Ask")?.tags).toEqual(["here"]);
  expect(model.message.get()).toMatchObject({ key: "pasted" });
});

function open({ add }: Pick<Library, "add">) {
  const { model } = openStill(buildMap({ cards: [] }), {
    mapId: "other",
    personId: "me",
    sight: createStore(null),
  });
  const library = { workspaceId: "elsewhere", entries: [], personas: [], members: [], add };
  const put = () => putAt(model, { library, pictures }, copied(tagged, "c1"));
  return { model, put };
}
