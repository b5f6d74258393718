import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { draftsOf, keepDraft } from "./note-drafts.ts";

const kept = new Map<string, string>();
beforeEach(() => {
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  kept.clear();
});

test("a note that is not stored yet is kept by its place until it is", () => {
  keepDraft("m", "step", { before: "", text: "Ask" });
  keepDraft("m", "other", { before: "a", text: "ab" });
  expect(draftsOf("m")).toEqual({
    step: { before: "", text: "Ask" },
    other: { before: "a", text: "ab" },
  });
  expect(draftsOf("another")).toEqual({});
  keepDraft("m", "step", null);
  keepDraft("m", "other", null);
  expect(draftsOf("m")).toEqual({});
  expect(kept.size).toBe(0);
});

test("it outlives a reload, and what is no draft is left out", async () => {
  keepDraft("reloaded", "step", { before: "", text: "Ask" });
  const [entry] = kept;
  kept.set(entry?.[0] ?? "", JSON.stringify({ ...JSON.parse(entry?.[1] ?? "{}"), bad: 7 }));
  vi.resetModules();
  const again = await import("./note-drafts.ts");
  expect(again.draftsOf("reloaded")).toEqual({ step: { before: "", text: "Ask" } });
});

test("a browser that keeps nothing has it in memory", () => {
  vi.stubGlobal("sessionStorage", undefined);
  keepDraft("private", "step", { before: "", text: "Ask" });
  expect(draftsOf("private")).toEqual({ step: { before: "", text: "Ask" } });
});
