/** A line of an outline with what stands below it. `line` counts from one. */
export type OutlineNode = {
  text: string;
  line: number;
  kind: "heading" | "bullet" | "text";
  children: OutlineNode[];
};

/**
 * Headings by their number signs, bullets and plain lines by how far they are indented; a plain line
 * under a bullet goes on with it, one under a heading is a text of its own.
 */
export function parseOutline(text: string): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: { node: OutlineNode; depth: number }[] = [];
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const isMarkdown = lines.some((line) => /^\s{0,3}(?:#{1,6}\s|[-*+•]\s|\d+[.)]\s)/.test(line));
  let isInFence = false;
  for (const [i, raw] of lines.entries()) {
    const line = raw.replaceAll("\t", "    ");
    if (/^\s*(?:```|~~~)/.test(line)) isInFence = !isInFence;
    if (line.trim() === "" || /^\s*(?:```|~~~|---+|\*\*\*+)\s*/.test(line)) continue;
    const indent = line.length - line.trimStart().length;
    const heading = isInFence ? null : /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
    const bullet = isInFence ? null : /^\s*(?:[-*+•]|\d+[.)])\s+(.*)$/.exec(line);
    const { node, depth } = heading
      ? { node: made("heading", heading[2] ?? "", i), depth: (heading[1] ?? "").length - 100 }
      : bullet
        ? { node: made("bullet", bullet[1] ?? "", i), depth: indent * 2 }
        : { node: made(isMarkdown ? "text" : "bullet", line.trim(), i), depth: indent * 2 };
    const last = open.at(-1);
    // a line without a mark, further in than its bullet, is more of it
    if (node.kind === "text" && last?.node.kind === "bullet" && depth > last.depth) {
      last.node.text += `\n${node.text}`;
      continue;
    }
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const parent = open.at(-1)?.node;
    (parent ? parent.children : roots).push(node);
    if (node.kind !== "text") open.push({ node, depth });
  }
  return roots;
}

function made(kind: OutlineNode["kind"], text: string, index: number): OutlineNode {
  return { kind, text: text.trim(), line: index + 1, children: [] };
}
