import { z } from "zod";

/**
 * Where a list goes on: the sort key of the last row, opaque to whoever carries it. Lists that go on
 * by key lose and repeat nothing while others write.
 */
export function cursorOf(key: readonly (string | number)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(key));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The key of that shape, or null for what is no cursor of this list. */
export function readCursor<T extends z.ZodType>(cursor: string, shape: T): z.output<T> | null {
  try {
    const text = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const parsed = shape.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export const mostInPage = 200;

export const pageSchema = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(mostInPage).default(50),
});
export type PageQuery = z.output<typeof pageSchema>;

/** One page of rows and how to ask for the next; `rows` holds one more than the page where there is one. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  { item, key }: { item: (row: Row) => Item; key: (row: Row) => (string | number)[] },
): { items: Item[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items: page.map(item), next: hasMore ? cursorOf(key(last)) : null };
}
