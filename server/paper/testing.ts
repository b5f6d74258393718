import { getDocumentProxy } from "unpdf";

export type ReadTag = { role: string; alt: string | null };

type Node = { role?: string; alt?: string; children?: Node[] };

/** The tags of all pages of a PDF as a reader finds them, in order. */
export async function readTags(bytes: Uint8Array): Promise<ReadTag[]> {
  const pdf = await getDocumentProxy(bytes.slice());
  const found: ReadTag[] = [];
  const walk = (node: Node) => {
    if (node.role && node.role !== "Root") found.push({ role: node.role, alt: node.alt ?? null });
    for (const child of node.children ?? []) walk(child);
  };
  for (let page = 1; page <= pdf.numPages; page++) {
    const tree = (await (await pdf.getPage(page)).getStructTree()) as Node | null;
    if (tree) walk(tree);
  }
  return found;
}
