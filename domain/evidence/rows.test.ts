import { describe, expect, it } from "vitest";
import { suggestColumns } from "./columns.ts";
import { createImportKeys } from "./import-key.ts";
import { type ImportPlanInput, importPlanSchema } from "./import-plan.ts";
import { createRowReader } from "./rows.ts";
import {
  detectDateOrder,
  parseConsent,
  parseDate,
  parseNumber,
  parseRating,
  parseSourceType,
} from "./values.ts";

describe("guessing which column is what", () => {
  it("knows the headings of both languages", () => {
    const { columns } = suggestColumns(
      ["Lähde", "Päivä", "Osallistuja", "Arvosana", "Suositus", "Teksti", "Suostumus", "Muuta"],
      [],
    );
    expect(columns).toEqual([
      "source_name",
      "date",
      "participant",
      "rating",
      "nps",
      "text",
      "consent",
      null,
    ]);
    expect(
      suggestColumns(
        ["note_id", "source_type", "source_name", "date", "participant", "persona", "segment"],
        [],
      ).columns,
    ).toEqual([
      "note_id",
      "source_type",
      "source_name",
      "date",
      "participant",
      "persona",
      "segment",
    ]);
  });

  it("joins the title and the body of a review, and takes its stars as the rating", () => {
    const { columns, preset } = suggestColumns(
      ["Review ID", "Star Rating", "Review Title", "Review Text", "Review Date", "App Version"],
      [],
    );
    expect(preset).toBe("appStore");
    expect(columns).toEqual(["note_id", "rating", "text", "text", "date", "app_version"]);
  });

  it("falls back on the values where the headings say nothing", () => {
    const { columns } = suggestColumns(
      ["A", "B", "C", "D"],
      [
        [
          "23.4.2026",
          "4",
          "It took three weeks before anybody answered me",
          "https://example.org/1",
        ],
        ["24.4.2026", "1", "Nobody knew where the parcel was", "https://example.org/2"],
      ],
    );
    expect(columns).toEqual(["date", "rating", "text", "url"]);
  });
});

describe("reading cells", () => {
  it.each([
    ["4,5", 4.5],
    ["1 234,5", 1234.5],
    ["-2", -2],
    ["4.5.", null],
    ["neljä", null],
  ])("the number %s", (cell, value) => expect(parseNumber(cell)).toBe(value));

  it.each([
    ["4/5", 4],
    ["★★★☆☆", 3],
    ["5 stars", 5],
    ["3,5", 3.5],
    ["good", null],
  ])("the rating %s", (cell, value) => expect(parseRating(cell)).toBe(value));

  it.each([
    ["23.4.2026", "2026-04-23"],
    ["3.4.2026 klo 10.15", "2026-04-03"],
    ["2026-04-23T10:15:00Z", "2026-04-23"],
    ["2026/4/3", "2026-04-03"],
    ["ke 22.4.2026", "2026-04-22"],
    ["23 April 2026", "2026-04-23"],
    ["Apr 3, 2026", "2026-04-03"],
    ["3. huhtikuuta 2026", "2026-04-03"],
    ["31.2.2026", null],
    ["eilen", null],
  ])("the date %s", (cell, date) => expect(parseDate(cell, "dmy")).toBe(date));

  it("decides the order of day and month once for the whole column", () => {
    expect(detectDateOrder(["03/04/2026", "04/25/2026"])).toBe("mdy");
    expect(detectDateOrder(["03/04/2026", "25/04/2026"])).toBe("dmy");
    expect(detectDateOrder(["03/04/2026"])).toBe("dmy");
    expect(parseDate("03/04/2026", "mdy")).toBe("2026-03-04");
  });

  it.each([
    ["kyllä", "yes"],
    ["EI", "no"],
    ["Yes", "yes"],
    ["ei tiedossa", "unknown"],
    ["ehkä", null],
  ])("the consent %s", (cell, consent) => expect(parseConsent(cell)).toBe(consent));

  it.each([
    ["Haastattelu", "interview"],
    ["focus group", "focus_group"],
    ["Kysely", "survey"],
    ["Google Play", "review"],
    ["palaveri", null],
  ])("the source type %s", (cell, type) => expect(parseSourceType(cell)).toBe(type));
});

const plan = (input: Partial<ImportPlanInput>) =>
  importPlanSchema.parse({ columns: ["text", "date", "rating", "consent"], ...input });

const read = (cells: string[], input: Partial<ImportPlanInput> = {}) => {
  const rows = [{ row: 2, cells }];
  return createRowReader(plan(input), rows)({ row: 2, cells });
};

describe("reading rows", () => {
  it("makes a note of what is there and of the defaults for what is not", () => {
    const result = read(["Too slow", "3.4.2026", "2,5", ""], {
      defaults: { sourceType: "review", consent: "yes", channel: "web" },
    });
    expect(result).toMatchObject({
      ok: true,
      draft: {
        text: "Too slow",
        title: "Too slow",
        date: "2026-04-03",
        rating: 2.5,
        consent: "yes",
        sourceType: "review",
        channel: "web",
      },
    });
  });

  it("takes a row with only a rating, which is no error", () => {
    expect(read(["", "", "5", ""])).toMatchObject({ ok: true, draft: { text: "", rating: 5 } });
  });

  it.each([
    [["", "", "", ""], "text", "no-text"],
    [["a", "eilen", "", ""], "date", "not-a-date"],
    [["a", "", "hyvä", ""], "rating", "not-a-number"],
    [["a", "", "", "ehkä"], "consent", "unknown-consent"],
  ])("refuses %j, naming the field and the reason", (cells, field, reason) => {
    expect(read(cells)).toMatchObject({ ok: false, error: { row: 2, field, reason, cells } });
  });

  it("gives staff's own words the staff's voice", () => {
    expect(read(["a", "", "", ""], { defaults: { sourceType: "staff" } })).toMatchObject({
      draft: { voice: "staff" },
    });
  });

  it("never lets a link in that a browser would run", () => {
    const cells = ["a", "javascript:alert(1)"];
    const reader = createRowReader(importPlanSchema.parse({ columns: ["text", "url"] }), []);
    expect(reader({ row: 2, cells })).toMatchObject({ error: { reason: "not-a-web-address" } });
  });
});

describe("knowing a row again", () => {
  const note = {
    noteId: null,
    sourceType: "review",
    sourceName: null,
    participant: null,
    date: null,
    text: "Hyvä!",
    rating: null,
    nps: null,
  };
  it("tells two people who both wrote the same apart, in the same way each time", () => {
    const keys = () => {
      const keyOf = createImportKeys((text) => text);
      return [keyOf(note), keyOf(note), keyOf({ ...note, date: "2026-04-03" })];
    };
    expect(new Set(keys()).size).toBe(3);
    expect(keys()).toEqual(keys());
  });

  it("goes by the file's own id where there is one, whatever the words", () => {
    const keyOf = createImportKeys((text) => text);
    const other = createImportKeys((text) => text);
    expect(keyOf({ ...note, noteId: "7" })).toBe(other({ ...note, noteId: "7", text: "Huono!" }));
  });
});
