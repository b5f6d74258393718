import { cleanText } from "#domain/paper/clean-text.ts";
import type { Pdf, Tag } from "./open-pdf.ts";

/** What PDF calls the parts of a text (ISO 32000, 14.8.4), as far as we use them. */
export type TagName =
  | "Document"
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "BlockQuote"
  | "Figure"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Span";

type Words = { title?: string; alt?: string; scope?: "Column" | "Row" };

/** The root of the tree; everything else is opened in it. */
export function openDocument(doc: Pdf): Tag {
  const root = doc.struct("Document");
  doc.addStructure(root);
  return root;
}

/** A part that others are opened in. End it when nothing more comes. */
export function openTag(doc: Pdf, parent: Tag, name: TagName, words: Words = {}): Tag {
  const tag = doc.struct(name, clean(words));
  parent.add(tag);
  return tag;
}

/** Draws the content of a part that holds nothing but it. */
export function drawTagged(
  doc: Pdf,
  parent: Tag,
  name: TagName,
  draw: () => void,
  words: Words = {},
): void {
  parent.add(doc.struct(name, clean(words), [draw]));
}

/** Draws what only adorns, or repeats what was said: nobody reads it aloud. */
export function drawArtifact(doc: Pdf, type: "Layout" | "Pagination", draw: () => void): void {
  doc.markContent("Artifact", { type });
  draw();
  doc.endMarkedContent();
}

function clean({ title, alt, scope }: Words): object {
  return {
    ...(title ? { title: cleanText(title) } : {}),
    ...(alt ? { alt: cleanText(alt) } : {}),
    ...(scope ? { scope } : {}),
  };
}
