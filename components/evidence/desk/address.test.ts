import { expect, test } from "vitest";
import { everything, filterOf, isNarrowed, queryOf, readView } from "./address.ts";

test("an address keeps every choice of the note list", () => {
  const query = {
    q: "lasku",
    source: "review",
    label: "pain",
    language: "fi",
    state: "unread",
    map: "m",
    import: "b",
    code: "c",
    participant: "p",
    persona: "r",
    segment: "new",
    channel: "shop",
    from: "2026-01-01",
    to: "2026-02-01",
    order: "pains",
  };
  const view = readView(query);
  expect(Object.fromEntries(new URLSearchParams(queryOf(view)))).toEqual(query);
  expect(filterOf(view)).toEqual({
    search: "lasku",
    sourceTypes: ["review"],
    label: "pain",
    language: "fi",
    state: "unread",
    mapId: "m",
    batchId: "b",
    codeId: "c",
    participantId: "p",
    personaId: "r",
    segment: "new",
    channel: "shop",
    from: "2026-01-01",
    to: "2026-02-01",
    order: "pains",
  });
});

test("an address with nonsense in it shows all notes", () => {
  const view = readView({ source: "gossip", state: "sad", label: ["loud"], from: "1", order: "1" });
  expect(view).toEqual(everything);
  expect(isNarrowed(view)).toBe(false);
});
