import { getDocumentProxy } from "unpdf";
import { unwrapLines } from "#domain/evidence/formats/unwrap.ts";
import { longestNote } from "#domain/evidence/note.ts";

export type PdfText =
  | { ok: true; text: string }
  | { ok: false; reason: "password-protected" | "no-text-layer" | "text-too-long" | "damaged" };

const mostPages = 2_000;

/** The text layer of a PDF as paragraphs, page after page. Nothing in it is drawn or run. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    pdf = await getDocumentProxy(bytes, {
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { ok: false, reason: isLocked ? "password-protected" : "damaged" };
  }
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
    const page = await pdf.getPage(number);
    const text = unwrapLines(linesOf((await page.getTextContent()).items as TextItem[]));
    page.cleanup();
    length += text.length;
    if (length > longestNote) return { ok: false, reason: "text-too-long" };
    if (text !== "") pages.push(text);
  }
  const isBlank = pages.join("").trim() === "";
  return isBlank ? { ok: false, reason: "no-text-layer" } : { ok: true, text: pages.join("\n\n") };
}

type TextItem = { str?: string; hasEOL?: boolean; transform?: number[]; height?: number };

/** Items that stand side by side are one line; a gap of more than a line and a half is an empty one. */
function linesOf(items: TextItem[]): string[] {
  const lines: string[] = [];
  let line = "";
  let lastY: number | null = null;
  let y = 0;
  const end = () => {
    lines.push(line);
    line = "";
  };
  for (const { str = "", hasEOL, transform, height = 0 } of items) {
    if (str !== "" && line === "") {
      y = transform?.[5] ?? 0;
      const isFar = lastY !== null && height > 0 && Math.abs(lastY - y) > height * 1.9;
      if (isFar) lines.push("");
    }
    line += str;
    if (hasEOL) {
      if (line.trim() !== "") lastY = y;
      end();
    }
  }
  if (line !== "") end();
  return lines;
}
