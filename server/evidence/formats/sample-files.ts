import { strToU8, type Zippable, zipSync } from "fflate";

/** Small real files made by code, for tests and for the bench: sound ones, and some that mean harm. */

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";

export function docx(
  paragraphs: string[],
  { prologue = xml, extra = {} }: { prologue?: string; extra?: Zippable } = {},
): Uint8Array<ArrayBuffer> {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`)
    .join("");
  return zip({
    "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": relationsTo("word/document.xml"),
    "word/document.xml": `${prologue}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...extra,
  });
}

/** A workbook of several sheets. */
export function workbook(sheets: Record<string, (string | number)[][]>): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets);
  const each = (write: (name: string, number: number) => string) =>
    names.map((name, at) => write(name, at + 1)).join("");
  return xlsx([], {
    extra: {
      "xl/workbook.xml": strToU8(
        `${xml}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${each((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        `${xml}<Relationships xmlns="${relations}">${each((_, n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
      ),
      ...Object.fromEntries(
        Object.values(sheets).map((rows, at) => [
          `xl/worksheets/sheet${at + 1}.xml`,
          strToU8(sheetXml(rows)),
        ]),
      ),
    },
  });
}

export function xlsx(
  rows: (string | number)[][],
  { sheet, extra = {} }: { sheet?: string; extra?: Zippable } = {},
): Uint8Array<ArrayBuffer> {
  return zip({
    "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationsTo("xl/workbook.xml"),
    "xl/workbook.xml": `${xml}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="Vastaukset" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet ?? sheetXml(rows),
    ...extra,
  });
}

function sheetXml(rows: (string | number)[][]): string {
  const cells = rows.map(
    (row, y) => `<row r="${y + 1}">${row.map((cell, x) => cellXml(cell, x, y)).join("")}</row>`,
  );
  return `${xml}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join("")}</sheetData></worksheet>`;
}

/** One page, a line below the other, in a font every reader has. */
export function pdf(lines: string[], { drawn = "" } = {}): Uint8Array<ArrayBuffer> {
  const shown = lines.map((line) => `(${line.replaceAll(/[()\\]/g, "\\$&")}) Tj T*`).join("\n");
  const content = drawn || `BT /F1 12 Tf 14 TL 72 720 Td\n${shown}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  return pdfOf(objects);
}

export function pdfOf(objects: string[], trailer = ""): Uint8Array<ArrayBuffer> {
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

type Files = Record<string, string | Uint8Array | Zippable[string]>;

export function zip(files: Files): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return Uint8Array.from(zipSync(Object.fromEntries(entries) as Zippable, { level: 9 }));
}

/** The archive says of every entry that it is behind a password. */
export function lockedZip(files: Files): Uint8Array<ArrayBuffer> {
  return patched(zip(files), (view, at, isCentral) => {
    const flags = at + (isCentral ? 8 : 6);
    view.setUint16(flags, view.getUint16(flags, true) | 1, true);
  });
}

/** The archive says of every entry that it is a few bytes long, whatever comes out of it. */
export function lyingZip(files: Files): Uint8Array<ArrayBuffer> {
  return patched(zip(files), (view, at, isCentral) =>
    view.setUint32(at + (isCentral ? 24 : 22), 10, true),
  );
}

function patched(
  bytes: Uint8Array<ArrayBuffer>,
  change: (view: DataView, at: number, isCentral: boolean) => void,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) change(view, at, false);
    if (signature === 0x02014b50) change(view, at, true);
  }
  return bytes;
}

/** An old-style container, as a Word or Excel file behind a password comes. */
export function lockedOffice(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4_096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1_024);
  return bytes;
}

/** The same file with some of it overwritten, doubled, cut out or cut off; the same for a seed. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const at = () => Math.floor(random() * bytes.length);
  const out = Uint8Array.from(bytes);
  const kind = Math.floor(random() * 5);
  if (kind === 0) return out.slice(0, at());
  if (kind === 1) {
    const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
    return Uint8Array.from([...out.slice(0, from), ...out.slice(to)]);
  }
  if (kind === 2) {
    const from = at();
    return Uint8Array.from([
      ...out.slice(0, from),
      ...out.slice(from, from + 200),
      ...out.slice(from),
    ]);
  }
  const times = kind === 3 ? 1 + Math.floor(random() * 8) : 60;
  for (let n = 0; n < times; n++) out[at()] = Math.floor(random() * 256);
  return out;
}

function relationsTo(part: string): string {
  return `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="${part}"/></Relationships>`;
}

function cellXml(cell: string | number, x: number, y: number): string {
  const address = `${columnName(x)}${y + 1}`;
  return typeof cell === "number"
    ? `<c r="${address}"><v>${cell}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

/** 0 -> A, 26 -> AA */
export function columnName(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnName((index - rest) / 26 - 1) + letter;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
