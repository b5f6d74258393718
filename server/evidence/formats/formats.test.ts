import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Table } from "#domain/evidence/csv.ts";
import type { ReadOutcome } from "#domain/evidence/formats/read-outcome.ts";
import type { TextFile } from "#domain/evidence/text-file.ts";
import en from "#messages/en/imports.json" with { type: "json" };
import fi from "#messages/fi/imports.json" with { type: "json" };
import { createFileReader, type FileReader, readerLimits } from "./file-reader.ts";
import {
  columnName,
  docx,
  lockedOffice,
  lockedZip,
  lyingZip,
  mutated,
  pdf,
  pdfOf,
  xlsx,
  zip,
} from "./sample-files.ts";

let folder: string;
let reader: FileReader;
let next = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "polku-formats-"));
  reader = createFileReader(folder);
});
afterAll(async () => {
  await reader.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Content = string | Uint8Array;

function read(fileName: string, content: Content, by = reader): Promise<ReadOutcome> {
  const storedAs = `upload${next++}`;
  writeFileSync(join(folder, storedAs), content);
  return by.read({ storedAs, fileName, isInArchive: false });
}

async function kept<T>(fileName: string, content: Content): Promise<T> {
  const outcome = await read(fileName, content);
  if (!outcome.ok || outcome.kind === "files") throw new Error(JSON.stringify(outcome));
  return JSON.parse(readFileSync(join(folder, outcome.storedAs), "utf8")) as T;
}

const talk = [
  "Haastattelija: Miten meni?",
  "P07: Odotin tunnin & kyllästyin.",
  "Haastattelija: Miksi?",
  "P07: En tiedä <vieläkään>.",
];

describe("a file of words", () => {
  it.each([
    ["haastattelu.docx", docx(talk)],
    ["haastattelu.txt", talk.join("\n\n")],
    ["haastattelu.docx", talk.join("\n\n")],
    ["haastattelu.pdf", pdf(talk)],
  ])("%s becomes one note with its speakers", async (name, content) => {
    const note = await kept<TextFile>(name, content);
    expect(note.text.split(/\n+/)).toEqual(talk);
    expect(note).toMatchObject({
      title: "haastattelu",
      sourceType: "interview",
      speakers: ["Haastattelija", "P07"],
    });
  });

  it("subtitles have their speakers told, whatever their times", async () => {
    const vtt = `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Maija>Odotin.\n\n00:03.000 --> 00:04.000\n<v Pekka>Minäkin.\n\n00:05.000 --> 00:06.000\n<v Maija>Kauan.\n\n00:07.000 --> 00:08.000\n<v Pekka>Liian kauan.\n`;
    expect(await kept<TextFile>("puhelu.vtt", vtt)).toMatchObject({
      sourceType: "interview",
      speakers: ["Maija", "Pekka"],
    });
  });

  it("a sentence that a page broke into lines is one again", async () => {
    const long = "Tilasin paketin verkkokaupasta viime viikolla ja odotin sitä kau-";
    const note = await kept<TextFile>("sivu.pdf", pdf([long, "an ennen kuin mitään kuului."]));
    expect(note.text).toBe(
      "Tilasin paketin verkkokaupasta viime viikolla ja odotin sitä kauan ennen kuin mitään kuului.",
    );
  });

  it("macros are neither run nor read, and it is said that there are some", async () => {
    const outcome = await read(
      "makro.docm",
      docx(["Hei."], { extra: { "word/vbaProject.bin": strToU8("x") } }),
    );
    expect(outcome).toMatchObject({ ok: true, kind: "note", remark: "has-macros" });
  });

  it("half a letter (a lone surrogate) comes in as a sign for a letter that is missing", async () => {
    const outcome = await read("n.json", '[{"text":"a\\ud800b"}]');
    expect(outcome).toMatchObject({ ok: true, kind: "table" });
  });
});

describe("a table", () => {
  const rows = [
    ["tunnus", "päivä", "arvosana", "teksti"],
    ["1", "2026-03-04", 4, "Maksu sujui."],
    ["2", "2026-03-05", 1, "Paketti ei tullut."],
  ];
  it("is the same from a workbook and from JSON as from CSV", async () => {
    const asCsv = await kept<Table>("a.csv", rows.map((row) => row.join(";")).join("\n"));
    expect(asCsv.header).toEqual(["tunnus", "päivä", "arvosana", "teksti"]);
    const { sheets, ...asSheet } = await kept<Table>("a.xlsx", xlsx(rows));
    const onSheet = asCsv.rows.map((row) => ({ ...row, sheet: 0 }));
    expect(asSheet).toEqual({ ...asCsv, rows: onSheet });
    expect(sheets).toEqual([{ name: "Vastaukset", columns: [0, 1, 2, 3] }]);
    const [header = [], ...below] = rows;
    const notes = below.map((row) => Object.fromEntries(row.map((cell, x) => [header[x], cell])));
    const asJson = await kept<Table>("a.json", JSON.stringify({ notes }));
    expect(asJson.rows.map(({ cells }) => cells)).toEqual(asCsv.rows.map(({ cells }) => cells));
  });

  it("is told by what is in it, not by its name", async () => {
    expect(await read("vienti.csv", xlsx(rows))).toMatchObject({
      ok: true,
      kind: "table",
      look: { format: "xlsx", sheets: [{ name: "Vastaukset", columns: [0, 1, 2, 3] }] },
    });
  });
});

describe("an archive", () => {
  it("gives its files under names of our own, without what systems leave beside them", async () => {
    const outcome = await read(
      "kevät.zip",
      zip({
        "kevät/a.txt": "Yksi.",
        "kevät/b.docx": docx(["Kaksi."]),
        "__MACOSX/x": "x",
        ".DS_Store": "x",
      }),
    );
    if (!outcome.ok || outcome.kind !== "files") throw new Error(JSON.stringify(outcome));
    expect(outcome.files.map(({ name }) => name)).toEqual(["kevät/a.txt", "kevät/b.docx"]);
    for (const { storedAs } of outcome.files) expect(existsSync(join(folder, storedAs))).toBe(true);
  });
});

const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>`;
const outside = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
const wide = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));
const sheetOf = (address: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="${address}"><v>2</v></c></row></sheetData></worksheet>`;
const million = new Uint8Array(20 * 1024 * 1024);

const hostile: [string, string, Content, string][] = [
  [
    "an archive that unpacks to a thousand times itself",
    "pommi.zip",
    zip({ "a.txt": million }),
    "archive-bomb",
  ],
  [
    "one that lies about how much comes out of it",
    "valhe.zip",
    lyingZip({ "a.txt": million }),
    "damaged",
  ],
  [
    "a document that does so",
    "pommi.docx",
    docx(["x"], { extra: { "word/styles.xml": million } }),
    "archive-bomb",
  ],
  [
    "an archive of too many files",
    "monta.zip",
    zip(Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`${n}.txt`, "x"]))),
    "archive-too-many",
  ],
  [
    "a name that climbs out of the folder",
    "polku.zip",
    zip({ "../../etc/cron.d/x.txt": "x" }),
    "archive-unsafe-name",
  ],
  [
    "a name that begins at the root",
    "juuri.zip",
    zip({ "/etc/passwd": "x" }),
    "archive-unsafe-name",
  ],
  [
    "a link to another file",
    "linkki.zip",
    zip({ "a.txt": [strToU8("/etc/passwd"), { os: 3, attrs: (0o120777 << 16) >>> 0 }] }),
    "archive-unsafe-name",
  ],
  ["an archive behind a password", "lukko.zip", lockedZip({ "a.txt": "x" }), "password-protected"],
  ["a document behind a password", "lukko.docx", lockedOffice(), "password-protected"],
  ["an old Word file", "vanha.doc", lockedOffice().fill(0, 1_024), "old-office"],
  [
    "entities that reach for a file (XXE)",
    "xxe.docx",
    docx(["x"], { prologue: outside }),
    "unsafe-xml",
  ],
  [
    "entities that multiply (billion laughs)",
    "nauru.docx",
    docx(["x"], { prologue: laughs }),
    "unsafe-xml",
  ],
  [
    "the same in a workbook",
    "nauru.xlsx",
    xlsx([["a"], ["b"]], { extra: { "xl/sharedStrings.xml": strToU8(`${laughs}<sst/>`) } }),
    "unsafe-xml",
  ],
  [
    "the same in wide letters",
    "nauru16.docx",
    docx(["x"], { extra: { "word/styles.xml": wide(laughs) } }),
    "unsafe-xml",
  ],
  [
    "a workbook with a cell a hundred thousand columns away",
    "leveä.xlsx",
    xlsx([], { sheet: sheetOf(`${columnName(99_999)}1`) }),
    "too-many-columns",
  ],
  [
    "a workbook with a cell a million rows away",
    "pitkä.xlsx",
    xlsx([], { sheet: sheetOf("A1048576") }),
    "too-many-rows",
  ],
  [
    "a table of a hundred thousand columns",
    "leveä.csv",
    Array.from({ length: 100_000 }, (_, n) => `s${n}`).join(";"),
    "too-many-columns",
  ],
  ["a document cut short", "poikki.docx", docx(talk).slice(0, 600), "damaged"],
  ["a workbook cut short", "poikki.xlsx", xlsx([["a"], ["b"]]).slice(0, 500), "damaged"],
  ["a PDF that is no PDF inside", "rikki.pdf", "%PDF-1.7\nnothing of the kind", "damaged"],
  [
    "a PDF whose pages go round in a circle",
    "kehä.pdf",
    pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]),
    "damaged",
  ],
  [
    "a PDF behind a password",
    "lukko.pdf",
    pdfOf(
      [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [] /Count 0 >>",
        `<< /Filter /Standard /V 1 /R 2 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> /P -4 >>`,
      ],
      `/Encrypt 3 0 R /ID [<${"11".repeat(16)}><${"11".repeat(16)}>]`,
    ),
    "password-protected",
  ],
  ["a PDF of pictures", "kuvia.pdf", pdf([], { drawn: "0 0 100 100 re f" }), "no-text-layer"],
  [
    "text full of zeros",
    "nollia.txt",
    `hyvin${"\0".repeat(20)}meni ihan ${"hyvin ".repeat(40)}`,
    "not-text",
  ],
  [
    "a picture with another name",
    "kuva.txt",
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    "is-picture",
  ],
  ["a program with another name", "ohje.docx", strToU8("MZ\u0090\0"), "is-program"],
  ["a recording", "puhelu.mp3", strToU8("ID3\u0004"), "is-recording"],
  ["another kind of archive", "x.tar.gz", Uint8Array.of(0x1f, 0x8b, 8, 0), "other-archive"],
  [
    "slides",
    "esitys.pptx",
    zip({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<p/>" }),
    "is-slides",
  ],
  ["JSON that breaks off", "poikki.json", '[{"text": "a', "not-json"],
  [
    "JSON a hundred thousand lists deep",
    "syvä.json",
    "[".repeat(100_000) + "]".repeat(100_000),
    "cannot",
  ],
  ["JSON that is about something else", "muu.json", '{"polku": 1}', "not-notes"],
  ["nothing", "tyhjä.docx", "", "empty"],
];

describe("a file that is broken or means harm", () => {
  it.each(hostile)(
    "%s ends in words, and leaves nothing read behind",
    async (_, name, content, reason) => {
      const before = readdirSync(folder).length;
      const outcome = await read(name, content);
      if (reason === "cannot") {
        expect(outcome.ok ? outcome.kind === "table" && outcome.look.unreadable : 1).toBeTruthy();
        return;
      }
      expect(outcome).toMatchObject({ ok: false, reason });
      expect(Object.keys(en.fileReasons)).toContain(reason);
      expect(Object.keys(fi.fileReasons)).toContain(reason);
      expect(readdirSync(folder)).toHaveLength(before + 1);
    },
  );

  it("an archive in an archive stays closed", async () => {
    const storedAs = "inner";
    writeFileSync(join(folder, storedAs), zip({ "a.txt": "x" }));
    expect(await reader.read({ storedAs, fileName: "b.zip", isInArchive: true })).toMatchObject({
      ok: false,
      reason: "nested-archive",
    });
  });

  it("one that takes too long is stopped, and the next is read", async () => {
    const hasty = createFileReader(folder, { ...readerLimits, timeMs: 1 });
    expect(await read("hidas.docx", docx(talk), hasty)).toMatchObject({
      ok: false,
      reason: "took-too-long",
    });
    await hasty.stop();
    expect(await read("nopea.docx", docx(talk))).toMatchObject({ ok: true });
  });

  it("one that takes too much memory ends alone, and the next is read", async () => {
    const small = createFileReader(folder, { ...readerLimits, heapMb: 32 });
    const wide = `${"a;".repeat(150)}\n`.repeat(40_000);
    expect(await read("raskas.csv", wide, small)).toMatchObject({ ok: false, reason: "too-heavy" });
    expect(await read("kevyt.csv", "teksti\nHyvä.\n", small)).toMatchObject({ ok: true });
    await small.stop();
  });

  it("forty files with something changed in them are each read or refused", async () => {
    const random = seeded(20_261_126);
    const sound = [docx(talk), xlsx([["teksti"], ["Hyvä."]]), pdf(talk), zip({ "a.txt": "x" })];
    const endings = ["docx", "xlsx", "pdf", "zip"];
    for (let n = 0; n < 40; n++) {
      const which = n % sound.length;
      const outcome = await read(
        `${n}.${endings[which]}`,
        mutated(sound[which] ?? docx([]), random),
      );
      if (!outcome.ok) expect(Object.keys(en.fileReasons)).toContain(outcome.reason);
    }
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
