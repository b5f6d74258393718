import { expect, test } from "vitest";
import { addressOf, filterOf, readView } from "./note-address.ts";

test("an address keeps every choice of the note list", () => {
  const view = readView({ q: "lasku", source: "review", label: "pain", page: "3", order: "pains" });
  expect(view).toEqual({
    search: "lasku",
    sourceType: "review",
    label: "pain",
    language: null,
    mapId: null,
    batchId: null,
    order: "pains",
    page: 3,
  });
  expect(addressOf(view)).toBe("?q=lasku&source=review&label=pain&order=pains&page=3");
  expect(filterOf(view)).toMatchObject({ offset: 100, limit: 50, sourceTypes: ["review"] });
});

test("an address with nonsense in it shows all notes", () => {
  const view = readView({ source: "gossip", page: "-4", label: ["loud"], order: "1" });
  expect(addressOf(view)).toBe("?");
  expect(view.page).toBe(1);
});
