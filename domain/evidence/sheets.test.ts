import { describe, expect, it } from "vitest";
import { tableOf } from "./csv.ts";
import { addressOf, joinSheets, onSheets } from "./sheets.ts";

function sheet(name: string, records: string[][]) {
  const table = tableOf(records, { firstRow: 1 });
  if (!table.ok) throw new Error(table.reason);
  return { ...table, name };
}

const spring = sheet("Kevät", [
  ["Päivä", "Teksti"],
  ["1.3.2026", "Hyvä."],
]);
const autumn = sheet(
  "Syksy",
  [["Kyselyn vastaukset"], ["teksti", "Arvosana", "Päivä"]]
    .slice(1)
    .concat([["Huono.", "1", "2.9.2026"]]),
);

describe("sheets of a workbook", () => {
  const { table } = joinSheets([spring, autumn]);

  it("are one table, in which columns of the same name are one", () => {
    expect(table.header).toEqual(["Päivä", "Teksti", "Arvosana"]);
    expect(table.rows).toEqual([
      { row: 2, sheet: 0, cells: ["1.3.2026", "Hyvä.", ""] },
      { row: 2, sheet: 1, cells: ["2.9.2026", "Huono.", "1"] },
    ]);
  });

  it("come in as they were chosen, and the first one where nobody chose", () => {
    const rowsOf = (chosen: string[]) => onSheets(table, chosen).rows.map((row) => row.sheet);
    expect([rowsOf([]), rowsOf(["Syksy"]), rowsOf(["Kevät", "Syksy"])]).toEqual([[0], [1], [0, 1]]);
  });

  it("name a cell as the spreadsheet does", () => {
    expect(addressOf(table, { row: 2, sheet: 1, column: 2 })).toBe("Syksy!B2");
    expect(addressOf(table, { row: 2, sheet: 0, column: 2 })).toBe("Kevät!2");
    expect(addressOf({ ...table, sheets: [] }, { row: 2, sheet: 0, column: 0 })).toBe(null);
  });

  it("that no longer fit are left out and told", () => {
    const wide = sheet("Leveä", [Array.from({ length: 199 }, (_, at) => `c${at}`), ["x"]]);
    expect(joinSheets([spring, wide, autumn]).leftOut).toEqual(["Leveä"]);
  });
});
