import { cleanText, oneLine } from "#domain/paper/clean-text.ts";
import type { Face, Inked } from "#domain/paper/styled.ts";
import { wrapText } from "#domain/paper/wrap-text.ts";
import { drawLine } from "./draw-text.ts";
import { drawTable, type FlowTable } from "./flow-table.ts";
import { inkColour, ruleColour, softColour } from "./inks.ts";
import { closePdf, openPdf, type Pdf, type PdfHead, type Tag } from "./open-pdf.ts";
import { pageSizes } from "./page-sizes.ts";
import { createRuler } from "./ruler.ts";
import { drawArtifact, openDocument, openTag, type TagName } from "./tags.ts";

export type TextLook = {
  size?: number;
  face?: Face;
  colour?: string;
  /** points to the right of the margin */
  indent?: number;
  /** room after it */
  after?: number;
};

/** A document that is read from top to bottom: headings, paragraphs, lists, quotations, tables, pages. */
export type Flow = {
  doc: Pdf;
  /** room between the margins, points */
  width: number;
  heading(level: 1 | 2 | 3, text: string): void;
  paragraph(text: string, look?: TextLook): void;
  list(items: readonly string[]): void;
  quote(text: string, source: string): void;
  table(table: FlowTable): void;
  /** Goes to the next page unless so many points are left on this one. */
  need(height: number): void;
  gap(height: number): void;
  /** Numbers the pages and gives the bytes. */
  end(footer: (page: number, of: number) => string): Promise<Buffer>;
};

const margin = 56;
const lineOf = (size: number) => size * 1.45;

/** A4, portrait. */
export function openFlow(head: PdfHead): Flow {
  const doc = openPdf(head);
  const ruler = createRuler(head.language);
  const root = openDocument(doc);
  const [pageWidth, pageHeight] = pageSizes.a4;
  const width = pageWidth - 2 * margin;
  const bottom = pageHeight - margin - 14;
  let y = 0;
  let section = doc.outline;
  newPage();

  function newPage() {
    doc.addPage({ size: [pageWidth, pageHeight], margin: 0 });
    y = margin;
  }

  function need(height: number) {
    if (y + height > bottom && y > margin) newPage();
  }

  /** Lines of one tag; where a page ends it goes on upon the next one. */
  function write(parent: Tag, name: TagName, text: string, look: Required<TextLook>) {
    const { size, face, colour, indent, after } = look;
    const run: Inked = { text: cleanText(text), size, face, colour };
    const lines = wrapText<Inked>([run], width - indent, ruler);
    const tag = openTag(doc, parent, name);
    let at = 0;
    while (at < lines.length) {
      need(lineOf(size));
      const room = Math.max(1, Math.floor((bottom - y) / lineOf(size)));
      const here = lines.slice(at, at + room);
      tag.add(() => {
        for (const line of here) {
          drawLine(doc, line, margin + indent, y + size * 1.05);
          y += lineOf(size);
        }
      });
      at += here.length;
    }
    tag.end();
    y += after;
  }

  const looks = {
    text: { size: 10, face: "regular", colour: inkColour, indent: 0, after: 6 },
    source: { size: 8.5, face: "regular", colour: softColour, indent: 14, after: 8 },
    quote: { size: 10, face: "italic", colour: inkColour, indent: 14, after: 1 },
  } as const;

  return {
    doc,
    width,
    need,
    gap: (height) => {
      y += height;
    },
    heading(level, text) {
      const size = [20, 14, 11.5][level - 1] ?? 11.5;
      if (y > margin) y += level === 1 ? 0 : 10;
      need(lineOf(size) + 3 * lineOf(10));
      const options = { top: y - 4, expanded: true };
      if (level === 1) section = doc.outline;
      else if (level === 2) section = doc.outline.addItem(oneLine(text), options);
      else section.addItem(oneLine(text), options);
      write(root, `H${level}`, text, { ...looks.text, size, face: "bold", after: 5 });
    },
    paragraph: (text, look = {}) => write(root, "P", text, { ...looks.text, ...look }),
    list(items) {
      const list = openTag(doc, root, "L");
      for (const item of items) {
        const entry = openTag(doc, list, "LI");
        need(lineOf(10));
        const top = y;
        write(entry, "Lbl", "•", { ...looks.text, after: 0 });
        y = top;
        write(entry, "LBody", item, { ...looks.text, indent: 12, after: 2 });
        entry.end();
      }
      list.end();
      y += 4;
    },
    quote(text, source) {
      const quote = openTag(doc, root, "BlockQuote");
      need(2 * lineOf(10));
      const top = y;
      const page = doc.page;
      write(quote, "P", text, looks.quote);
      if (source) write(quote, "P", source, looks.source);
      quote.end();
      const height = y - top - 8;
      if (doc.page === page) {
        drawArtifact(doc, "Layout", () =>
          doc.rect(margin + 2, top + 1, 2.5, height).fill(ruleColour),
        );
      }
    },
    table(table) {
      y = drawTable(doc, root, table, {
        x: margin,
        width,
        ruler,
        get y() {
          return y;
        },
        bottom,
        nextPage: () => {
          newPage();
          return y;
        },
      });
      y += 8;
    },
    async end(footer) {
      root.end();
      const { count } = doc.bufferedPageRange();
      for (let page = 0; page < count; page++) {
        doc.switchToPage(page);
        const run: Inked = {
          text: oneLine(footer(page + 1, count)),
          size: 8,
          face: "regular",
          colour: softColour,
        };
        drawArtifact(doc, "Pagination", () =>
          drawLine(doc, { runs: [run], width: 0 }, margin, pageHeight - margin + 10),
        );
      }
      return closePdf(doc);
    },
  };
}
