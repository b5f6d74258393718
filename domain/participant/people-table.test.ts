import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-rows.ts";
import { readPeople, suggestPersonColumns } from "./people-table.ts";

const around = { known: ["P01"], personas: [{ id: "busy", name: "Busy Bella" }] };

function rowsOf(pasted: string) {
  const table = readPeople(pasted);
  if (!table.ok) throw new Error(table.reason);
  const columns = suggestPersonColumns(table);
  return { table, columns, rows: peopleOf(table, columns, around) };
}

describe("a pasted list of people", () => {
  it("may be one pseudonym a line", () => {
    const { table, columns, rows } = rowsOf("P07\n\nP08\n");
    expect(table.header).toBe(null);
    expect(columns).toEqual(["pseudonym"]);
    expect(rows.map(({ row, person }) => [row, person?.pseudonym])).toEqual([
      [1, "P07"],
      [3, "P08"],
    ]);
    expect(rowsOf("P07").rows).toMatchObject([{ row: 1, person: { consent: "unknown" } }]);
  });

  it("may be a Finnish sheet with semicolons: names are one, dates are days first, the rest is kept under its heading", () => {
    const { columns, rows } = rowsOf(
      [
        "Koodi;Etunimi;Sukunimi;Sähköposti;Suostumus;Suostumuspäivä;Kattaa;Ryhmä;Persoona;Ikä",
        "P07;Aino;Esimerkki;aino@example.org;kyllä;3.4.2026;Haastattelut;Perheet;busy bella;34",
        "P08;;;;ei;;;;;",
      ].join("\n"),
    );
    expect(columns).toEqual([
      "pseudonym",
      "name",
      "name",
      "contact",
      "consent",
      "consentDate",
      "consentCovers",
      "segment",
      "persona",
      "attribute",
    ]);
    expect(rows).toEqual([
      {
        row: 2,
        shown: "P07",
        problem: null,
        person: {
          pseudonym: "P07",
          consent: "yes",
          consentDate: "2026-04-03",
          consentCovers: "Haastattelut",
          segment: "Perheet",
          personaId: "busy",
          attributes: [{ name: "Ikä", value: "34" }],
          real: { name: "Aino Esimerkki", contact: "aino@example.org", remarks: "" },
        },
      },
      expect.objectContaining({
        row: 3,
        person: expect.objectContaining({ consent: "no", real: null }),
      }),
    ]);
  });

  it("may leave codes to be given, where a name says who somebody is", () => {
    const { rows } = rowsOf("name\tconsent\nAino Esimerkki\tyes");
    expect(rows).toMatchObject([{ person: { pseudonym: "", real: { name: "Aino Esimerkki" } } }]);
  });

  it("says of every row that cannot come in what is wrong with it", () => {
    const { rows } = rowsOf(
      [
        "code,consent,consent date,persona,segment",
        "p01,yes,2026-04-03,,",
        "P02,maybe,,,",
        "P03,yes,the day after,,",
        "P04,,,Nobody,",
        `P05,,,,${"x".repeat(200)}`,
        "P06,,,,",
        "P06,,,,",
      ].join("\n"),
    );
    expect(
      rows.map(({ row, problem }) => [row, problem?.reason ?? "fine", problem?.column]),
    ).toEqual([
      [2, "known", "pseudonym"],
      [3, "not-a-consent", "consent"],
      [4, "not-a-date", "consentDate"],
      [5, "unknown-persona", "persona"],
      [6, "too-long", null],
      [7, "fine", undefined],
      [8, "twice", "pseudonym"],
    ]);
  });

  it("is nobody where no column of a row is taken for anything", () => {
    const table = readPeople("P07;x\nP08;");
    if (!table.ok) throw new Error(table.reason);
    const rows = peopleOf(table, [null, "segment"], around);
    expect(rows.map(({ problem }) => problem?.reason ?? "fine")).toEqual(["fine", "nobody"]);
  });

  it("is refused when it is empty or longer than may come at once, and tells rows that cannot be read", () => {
    expect(readPeople("  \n")).toEqual({ ok: false, reason: "empty" });
    const many = Array.from({ length: 1001 }, (_, n) => `P${n + 10}`).join("\n");
    expect(readPeople(many)).toEqual({ ok: false, reason: "too-many-rows" });
    const { rows } = rowsOf('code,segment\nP07,Families\nP08,"never closed');
    expect(rows.map(({ row, problem }) => [row, problem?.reason])).toEqual([
      [2, undefined],
      [3, "unreadable"],
    ]);
  });
});
