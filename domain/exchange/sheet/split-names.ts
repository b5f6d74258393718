/** A list of names in one cell: by lines, semicolons, bars or, where there are none of these, commas. */
export function splitNames(text: string): string[] {
  const by = /[\n;|]/.test(text) ? /[\n;|]/ : /,/;
  return text
    .split(by)
    .map((name) => name.replace(/^\s*[-–•*]\s+/, "").trim())
    .filter((name) => name !== "");
}

/** The same list, read back as it was. */
export function joinNames(names: readonly string[], by: "; " | "\n" = "; "): string {
  const joined = names.map((name) => name.replaceAll(/[\n;|]+/g, " ").trim()).join(by);
  // one name with a comma in it is no list
  return names.length === 1 && joined.includes(",") ? `${joined};` : joined;
}
