import { longestTitle } from "./prompt.ts";

export type ModelLabel = "pain" | "gain" | "neutral";

/** The labels of a reply, or null when it is not one known label for each passage. */
export function labelsOf(reply: string, count: number): ModelLabel[] | null {
  const labels = listOf(reply, "labels");
  if (labels?.length !== count) return null;
  const known = labels.flatMap((label): ModelLabel[] =>
    label === "pain" || label === "gain" || label === "neutral" ? [label] : [],
  );
  return known.length === count ? known : null;
}

/** A title for each group; null in place of one that is none. */
export function titlesOf(reply: string, count: number): (string | null)[] | null {
  const titles = listOf(reply, "titles");
  if (titles?.length !== count) return null;
  return titles.map((title) => {
    if (typeof title !== "string") return null;
    const plain = title.replace(/\s+/g, " ").replace(/^["“”'\s]+|["“”'.\s]+$/g, "");
    return plain.length >= 3 && plain.length <= longestTitle ? plain : null;
  });
}

/** Models like to talk around their JSON: what stands between the outermost braces counts. */
function listOf(reply: string, name: string): unknown[] | null {
  const [from, to] = [reply.indexOf("{"), reply.lastIndexOf("}")];
  if (from < 0 || to < from) return null;
  try {
    const parsed: unknown = JSON.parse(reply.slice(from, to + 1));
    const list = (parsed as Record<string, unknown>)[name];
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}
