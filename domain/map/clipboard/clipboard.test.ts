import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildCard, buildMap } from "../testing.ts";
import { printClipboard } from "./print.ts";
import type { Pasted } from "./read.ts";
import { cell, clip, copied, grid, start } from "./testing.ts";

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
const tables: [string, Record<string, string>][] = [
  ["Excel", { "text/html": fixture("excel.html.txt") }],
  ["Google Sheets", { "text/html": fixture("google-sheets.html.txt") }],
  ["LibreOffice", { "text/html": fixture("libreoffice.html.txt") }],
  ["Excel, as text", { "text/plain": fixture("excel.tsv") }],
];

describe("a block of 40 rows and 12 columns from a spreadsheet", () => {
  test.each(tables)("[M43] becomes cells, with its letters and line breaks: %s", (_, types) => {
    const pasted = clip(types);
    expect(pasted?.from).toBe("table");
    const { put, read } = start(buildMap({ cards: [], edges: [], curve: [] }));
    const { added } = put((pasted as Pasted).fragment, cell("l1", "s1"));
    expect(added).toEqual({ steps: 9, lanes: 38 });
    const cells = grid(read());
    expect(cells).toHaveLength(40);
    expect(cells[1]?.slice(0, 5)).toEqual(["r2s1", "r2s2", "r2s3", "r2s4", "r2s5 jäätelö"]);
    expect(cells[0]?.[3]).toBe("Ääkköset: åäö ÅÄÖ");
    expect(cells[2]?.[1]).toBe("eka rivi|toka rivi");
    expect(cells[3]?.[2]).toBe('lainaus "niin" & <b>ei lihava</b>');
    expect(cells[5]?.every((text) => text === "")).toBe(true);
    expect(cells[39]?.[11]).toBe("r40s12");
    expect(cells[7]?.slice(6, 8)).toEqual(["r8s7", "r8s8"]);
    expect(cells[8]?.slice(6, 8)).toEqual(["", "r9s8"]);
  });

  test.each(tables.slice(0, 3))("makes a span of a merged cell: %s", (_, types) => {
    const { put, read } = start(buildMap({ cards: [], edges: [], curve: [] }));
    put((clip(types) as Pasted).fragment, cell("l1", "s1"));
    const map = read();
    expect(map.cards.find(({ text }) => text === "Ennen ostoa")?.place).toEqual({
      kind: "cell",
      laneId: "l1",
      stepId: map.steps[0]?.id,
      stepToId: map.steps[2]?.id,
    });
  });

  test("is one step of undo", () => {
    const { put, read, undo } = start();
    const before = read();
    put((clip(tables[0]?.[1] ?? {}) as Pasted).fragment, cell("l3", "s2"));
    undo.undo();
    expect(read()).toEqual(before);
  });
});

describe("what is on a clipboard", () => {
  test("is taken in the order own, table, lines", () => {
    const map = buildMap();
    const own = printClipboard(copied(map, "c1"), ({ text }) => text);
    expect(clip(own)?.from).toBe("own");
    expect(clip({ "text/html": own["text/html"] ?? "" })?.from).toBe("own");
    const table = "<table><tr><td>a<td>b</table>";
    expect(clip({ "text/html": table, "text/plain": "a b" })?.from).toBe("table");
    expect(clip({ "text/html": "<p>a</p>", "text/plain": "a" })?.from).toBe("lines");
    expect(clip({ "text/plain": " \n " })).toBeNull();
  });

  test("is never taken at its word: what only looks like ours is lines", () => {
    const forged = '{"format":"polku-fragment","version":1,"kind":"cards"}';
    expect(clip({ "application/x-polku+json": forged, "text/plain": "x" })?.from).toBe("lines");
    const hostile = `<table><tr><td><script>alert(1)</script><img src=x onerror="alert('>')">a&lt;b<td>b</table>`;
    expect(clip({ "text/html": hostile })?.fragment.cards.map(({ text }) => text)).toEqual([
      "a<b",
      "b",
    ]);
  });

  test("a line is a card, without its bullet", () => {
    const { put, read } = start();
    put(
      (clip({ "text/plain": "- yksi\r\n\r\n• kaksi\nkolme - neljä" }) as Pasted).fragment,
      cell("l1", "s3"),
    );
    expect(grid(read())[0]).toEqual(["Card c1", "", "yksi|kaksi|kolme - neljä"]);
  });

  test("a quote in the middle of a field of tab-separated text is itself", () => {
    const { put, read } = start(buildMap({ cards: [] }));
    put(
      (clip({ "text/plain": '5" putki\t"a\tb"\n"sanoi hän\tja lähti' }) as Pasted).fragment,
      cell("l1", "s1"),
    );
    expect(grid(read())).toEqual([
      ['5" putki', "a\tb", ""],
      ['"sanoi hän', "ja lähti", ""],
    ]);
  });

  test("a table within a cell does not break the one around it", () => {
    const html = "<table><tr><td>a<table><tr><td>inner</table>tail</td><td>b</td></tr></table>";
    const texts = clip({ "text/html": html })?.fragment.cards.map(({ text }) => text);
    expect(texts).toEqual(["a", "tail", "b"]);
  });
});

describe("copying out", () => {
  const map = buildMap({
    cards: [
      buildCard("a", { kind: "cell", laneId: "l1", stepId: "s1", stepToId: "s2" }, { text: "<a>" }),
      buildCard(
        "b",
        { kind: "cell", laneId: "l3", stepId: "s3", stepToId: null },
        { text: "ö\nö" },
      ),
    ],
  });

  test("gives a spreadsheet a table with its gaps, and text with tabs", () => {
    const forms = printClipboard(copied(map, "a", "b"), ({ text }) => text);
    expect(forms["text/html"]).toContain(
      '<tr><td colspan="2">&#60;a&#62;</td><td></td></tr><tr><td></td><td></td><td>ö<br>ö</td></tr>',
    );
    expect(forms["text/plain"]).toBe('<a>\t\t\r\n\t\t"ö\nö"');
  });

  test("gives one card as its words", () => {
    expect(printClipboard(copied(map, "b"), ({ text }) => text)["text/plain"]).toBe("ö\nö");
  });

  test("a lane goes out with its name and those of the steps", () => {
    const forms = printClipboard(copied(map, "l3"), ({ text }) => text);
    expect(forms["text/plain"]).toBe('\tStep s1\tStep s2\tStep s3\r\nBehind\t\t\t"ö\nö"');
  });
});
