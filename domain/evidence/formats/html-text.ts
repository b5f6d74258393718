/** The few tags a word processor's file was turned to -> text: a line each, headings as in Markdown. */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/<h([1-6])[^>]*>/g, (_, level: string) => `\n\n${"#".repeat(Number(level))} `)
    .replaceAll(/<li[^>]*>/g, "\n- ")
    .replaceAll(/<(?:br|tr|\/ul|\/ol)[^>]*>/g, "\n")
    .replaceAll(/<\/t[dh]><t[dh][^>]*>/g, "\t")
    .replaceAll(/<p[^>]*>/g, "\n\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(lt|gt|quot|#39|nbsp|amp);/g, (_, name: string) => entities[name] ?? "")
    .replaceAll(/[ \u00a0]*\n[ \u00a0]*/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replaceAll(/^(\s*)- \n+/gm, "$1- ")
    .trim();
}

const entities: Record<string, string> = {
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  nbsp: " ",
  amp: "&",
};
