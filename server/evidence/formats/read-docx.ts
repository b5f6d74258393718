import mammoth from "mammoth";
import { textOfHtml } from "#domain/evidence/formats/html-text.ts";
import { wordParts } from "./office-parts.ts";
import type { Archive } from "./read-archive.ts";

/** The words of a .docx (or .docm, whose macros are left where they are), headings as in Markdown. */
export async function readDocx(archive: Archive): Promise<string> {
  const { zip } = await wordParts(archive, isPart);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
  );
  return textOfHtml(value);
}

function isPart(name: string): boolean {
  return (
    name === "[Content_Types].xml" ||
    name === "_rels/.rels" ||
    /^word\/(?:_rels\/)?[^/]+\.(?:xml|rels)$/.test(name)
  );
}
