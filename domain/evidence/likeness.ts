/**
 * How much two texts are the same talk, 0 to 1: the share of pairs of neighbouring words of the shorter
 * one that the other has too. A mended transcript keeps most of them, another person's shares few.
 */
export function likeness(a: string, b: string): number {
  const [fewer, more] = [pairsOf(a), pairsOf(b)].sort((one, other) => one.size - other.size);
  if (!fewer || !more || fewer.size === 0) return 0;
  let shared = 0;
  for (const pair of fewer) if (more.has(pair)) shared++;
  return shared / fewer.size;
}

/** From here on a text of the same name is taken for the other one mended, until somebody says no. */
export const alikeFrom = 0.5;

function pairsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word, at) => `${words[at - 1] ?? ""} ${word}`));
}
