import { nameOfHeading } from "./columns.ts";

/** What makes two tables the same kind of table: the names in their headings, in their order. */
export function headerSignature(
  header: readonly string[],
  sha256: (text: string) => string,
): string {
  return sha256(JSON.stringify(header.map(nameOfHeading)));
}
