/**
 * A note's text is drawn in pieces, each an element with `data-at`, the place of its first character;
 * marks between them are no text. Here places in the page become places in the text, and back.
 */
export function offsetAt(box: HTMLElement, node: Node, offset: number): number | null {
  if (!box.contains(node)) return null;
  const point = document.createRange();
  point.setStart(node, offset);
  let last = 0;
  for (const text of textsIn(box)) {
    if (text === node) return placeOf(text) + offset;
    // before this text: the point lies in a mark, or between two elements
    if (point.comparePoint(text, 0) >= 0) return placeOf(text);
    last = placeOf(text) + text.length;
  }
  return last;
}

export function pointAt(box: HTMLElement, at: number): { node: Text; offset: number } | null {
  let last: { node: Text; offset: number } | null = null;
  for (const node of textsIn(box)) {
    const start = placeOf(node);
    if (at < start) break;
    last = { node, offset: Math.min(node.length, at - start) };
    if (at < start + node.length) break;
  }
  return last;
}

function* textsIn(box: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("[data-at]") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  while (walker.nextNode()) yield walker.currentNode as Text;
}

function placeOf(text: Text): number {
  const piece = text.parentElement?.closest<HTMLElement>("[data-at]");
  if (!piece) return 0;
  let before = 0;
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && walker.currentNode !== text) {
    before += walker.currentNode.nodeValue?.length ?? 0;
  }
  return Number(piece.dataset.at) + before;
}
