import { describe, expect, it } from "vitest";
import { applied } from "./change.ts";
import type { Code } from "./code.ts";
import { edited } from "./edit.ts";
import { findCodes } from "./find-codes.ts";
import { starterSet } from "./starter.ts";
import { codeSuggester } from "./suggest.ts";
import { codebookTable, readCodebookTable } from "./table.ts";

const english = bookOf(starterSet("en"));
const finnish = bookOf(starterSet("fi"));
const first = (book: Code[], query: string) => findCodes(book, query)[0]?.code.name;

describe("finding a code while one types", () => {
  it("takes beginnings, words anywhere in the path, letters in order, and letters without dots", () => {
    expect(first(english, "que")).toBe("Queueing");
    expect(first(english, "barrier")).toBe("Accessibility barrier");
    expect(first(english, "price unexp")).toBe("Unexpected cost");
    expect(first(english, "sfo")).toBe("Sent from one to another");
    expect(first(finnish, "yllattava")).toBe("Yllättävä kulu");
    expect(findCodes(english, "zzz")).toEqual([]);
  });

  it("shows all of them before anything is typed, those used last first", () => {
    const last = english.find(({ name }) => name === "Trust")?.id ?? "";
    const found = findCodes(english, "", { recent: [last] });
    expect(found).toHaveLength(english.length);
    expect(found[0]?.code.name).toBe("Trust");
  });
});

describe("proposing codes for a passage", () => {
  const nameOf = (book: Code[], id: string) => book.find((code) => code.id === id)?.name;
  const proposed = (book: Code[], text: string, language: "fi" | "en") =>
    codeSuggester(book, [])(text, language).map(({ codeId }) => nameOf(book, codeId));

  it("goes by words of the code's name in any of their forms", () => {
    expect(proposed(english, "The delays made me miss my train.", "en")).toContain("Delay");
    expect(proposed(finnish, "Minulla ei ollut enää mitään luottamusta heihin.", "fi")).toContain(
      "Luottamus",
    );
  });

  it("goes by what people coded before, and says so", () => {
    const codeId = english.find(({ name }) => name === "Left alone with it")?.id ?? "";
    const text = "My suitcase vanished and the desk shrugged.";
    const suggest = codeSuggester(english, [{ codeId, text, language: "en" }]);
    expect(suggest("The suitcase vanished, and again the desk shrugged.", "en")[0]).toMatchObject({
      codeId,
      because: "earlier",
    });
  });

  it("proposes three at most, and nothing where nothing speaks for it", () => {
    const many = "Waiting in a queue, the price, the delay, trust, a login and an error.";
    expect(proposed(english, many, "en")).toHaveLength(3);
    expect(proposed(english, "Hm, well then.", "en")).toEqual([]);
  });
});

describe("the codebook as a table", () => {
  it("comes back as it went out", () => {
    const read = readCodebookTable(codebookTable(english));
    if (!read.ok) throw new Error(read.reason);
    expect(read.problems).toEqual([]);
    expect(codebookTable(bookOf(read.codes))).toBe(codebookTable(english));
  });

  it("holds no cell that a spreadsheet would run", () => {
    const book = bookOf([
      { path: ["=cmd|'/c calc'!A1"], description: "+1", colour: 0, starter: null },
    ]);
    expect(codebookTable(book)).toContain("'=cmd");
    expect(codebookTable(book)).toContain("'+1");
  });

  it("reads a plain list of names, with paths in them", () => {
    const read = readCodebookTable("Code,Definition\nWaiting / On hold,music\nTrust,\n,\n");
    expect(read).toMatchObject({
      ok: true,
      codes: [{ path: ["Waiting", "On hold"], description: "music" }, { path: ["Trust"] }],
    });
    expect(readCodebookTable("")).toMatchObject({ ok: false, reason: "empty-table" });
  });

  it("names the rows that cannot be codes and takes the others", () => {
    const read = readCodebookTable(`name,description\n${"x".repeat(500)},\nTrust,\n`);
    expect(read).toMatchObject({ ok: true, problems: [{ row: 2 }], codes: [{ path: ["Trust"] }] });
  });
});

function bookOf(codes: ReturnType<typeof starterSet>): Code[] {
  let next = 0;
  const newId = () => `c${String(++next).padStart(4, "0")}`;
  const result = edited([], { kind: "bring", codes }, { newId, mayLock: true });
  if (!result.ok) throw new Error(result.reason);
  return applied([], result.change);
}
