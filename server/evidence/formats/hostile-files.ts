import { strToU8 } from "fflate";
import {
  columnName,
  docx,
  lockedOffice,
  lockedZip,
  lyingZip,
  pdf,
  pdfOf,
  xlsx,
  zip,
} from "./sample-files.ts";
import { type Content, talk } from "./testing.ts";

const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>`;
const outside = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
const wide = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));
const sheetOf = (address: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="${address}"><v>2</v></c></row></sheetData></worksheet>`;
const million = new Uint8Array(20 * 1024 * 1024);

/** What it is, the name it comes by, what is in it, and the reason for which it is refused. */
export const hostile: [string, string, Content, string][] = [
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
  ["a workbook of which nothing is left", "rikki.xlsx", Uint8Array.of(7, 0, 255, 3, 1), "damaged"],
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
  ["JSON whose list holds numbers", "luvut.json", "[1, 2]", "not-notes"],
  ["JSON with two lists that fit", "kaksi.json", '{"a": [{}], "b": [{}]}', "not-notes"],
  ["JSON with an empty list", "tyhjä.json", "[]", "no-rows"],
  ["a table with nothing below its heading", "otsikot.csv", "teksti;päivä\r\n", "no-rows"],
  ["a workbook with nothing below its heading", "otsikot.xlsx", xlsx([["teksti"]]), "no-rows"],
  ["nothing", "tyhjä.docx", "", "empty"],
];
