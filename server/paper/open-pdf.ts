import PDFDocument from "pdfkit";
import { oneLine } from "#domain/paper/clean-text.ts";
import type { Locale } from "#messages/locales.ts";
import { fontNames, fontOf } from "./fonts.ts";

export type Pdf = PDFKit.PDFDocument;
export type Tag = PDFKit.PDFStructureElement;

export type PdfHead = { title: string; language: Locale; subject?: string; madeAt: Date };

/**
 * A tagged PDF (PDF/UA-1: language, title, embedded fonts) without a page yet. Everything that says
 * something goes into a tag, everything else is an artifact (tags.ts).
 */
export function openPdf({ title, language, subject, madeAt }: PdfHead): Pdf {
  const doc = new PDFDocument({
    ...uaSubset,
    pdfVersion: "1.7",
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    margin: 0,
    info: {
      Title: oneLine(title) || "Polku",
      ...(subject ? { Subject: oneLine(subject) } : {}),
      Creator: "Polku",
      Producer: "Polku",
      CreationDate: madeAt,
    },
  });
  // the types know files only; an opened font is read once for all documents
  for (const name of fontNames) doc.registerFont(name, fontOf(name) as unknown as string);
  return doc;
}

/** Ends the document and gives its bytes. */
export async function closePdf(doc: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => {
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** The types are older than these two: PDF/UA, and no font that is not embedded. */
const uaSubset = { subset: "PDF/UA", font: null } as unknown as PDFKit.PDFDocumentOptions;
