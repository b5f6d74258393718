import { type NoteColumn, noteColumns } from "./import-plan.ts";
import { findPreset, type PresetId } from "./presets.ts";
import { detectDateOrder, parseDate, parseNumber } from "./values.ts";

export type Suggestion = {
  /** per column of the file: the field it fills, or null */
  columns: (NoteColumn | null)[];
  /** per column, 0-1: how sure the guess is */
  confidence: number[];
  /** the export of a store, a site or a survey tool was recognised */
  preset: PresetId | null;
  /** when a table with the same heading last came in, if one did: its columns are these */
  lastTime: string | null;
};

/** Guesses which column is what, from the headings in both languages and then from the values. */
export function suggestColumns(header: string[], rows: string[][]): Suggestion {
  const columns: (NoteColumn | null)[] = header.map(() => null);
  const confidence: number[] = header.map(() => 0);
  const names = header.map(nameOfHeading);
  const preset = findPreset(names);
  const take = (index: number, field: NoteColumn, sureness: number) => {
    columns[index] = field;
    confidence[index] = sureness;
  };
  const isFree = (field: NoteColumn) => !columns.includes(field);

  const isLeftOut = new Set<number>();
  for (const [index, name] of names.entries()) {
    const field = preset?.columns[name];
    if (field === "skip") isLeftOut.add(index);
    else if (field && (isFree(field) || field === "text")) take(index, field, 1);
  }
  for (const [index, name] of names.entries()) {
    if (columns[index] || isLeftOut.has(index)) continue;
    const field = noteColumns.find((field) => synonyms[field].includes(name));
    if (field && (isFree(field) || field === "text")) take(index, field, 1);
  }
  for (const [index, name] of names.entries()) {
    if (columns[index] || isLeftOut.has(index)) continue;
    const field = noteColumns.find(
      (field) =>
        isFree(field) && synonyms[field].some((word) => word.length > 3 && hasWord(name, word)),
    );
    if (field) take(index, field, 0.7);
  }
  if (isFree("note_id")) {
    const index = names.findIndex(
      (name, at) => !columns[at] && !isLeftOut.has(at) && ownId.test(name),
    );
    if (index !== -1) take(index, "note_id", 0.9);
  }
  const values = header.map((_, column) =>
    rows.map((cells) => cells[column]?.trim() ?? "").filter(Boolean),
  );
  for (const [index] of header.entries()) {
    if (columns[index] || isLeftOut.has(index)) continue;
    const guess = byValues(values[index] ?? []);
    if (guess && guess !== "text" && isFree(guess)) take(index, guess, 0.4);
  }
  const isTaken = columns.map((field, index) => field !== null || isLeftOut.has(index));
  if (preset?.sourceType === "survey") {
    for (const index of answerColumns(values, isTaken)) take(index, "text", 0.6);
  }
  if (isFree("text")) {
    const longest = longestColumn(values, isTaken);
    if (longest !== null) take(longest, "text", 0.5);
  }
  const isReviews = preset ? preset.sourceType === "review" : looksLikeReviews(names, columns);
  if (isReviews) joinTitle(columns);
  return {
    columns,
    confidence,
    preset: preset?.id ?? (isReviews ? "reviews" : null),
    lastTime: null,
  };
}

const synonyms: Record<NoteColumn, string[]> = {
  note_id: words(
    "note_id noteid id review_id reviewid response_id ticket_id tunnus tunniste muistiinpano_id palaute_id vastaus_id arvostelun_tunnus",
  ),
  source_type: words("source_type sourcetype type lähdetyyppi lahdetyyppi aineistotyyppi tyyppi"),
  source_name: words("source_name source lähde lahde lähteen_nimi aineisto store kauppa palvelu"),
  voice: words("voice ääni puhuja rooli role"),
  title: words("title subject headline summary review_title otsikko aihe"),
  date: words(
    "date päivä paiva päivämäärä paivamaara pvm aika created created_at submitted submitted_at timestamp review_date ajankohta päiväys",
  ),
  participant: words(
    "participant osallistuja vastaaja respondent user username author reviewer customer customer_id participant_id haastateltava asiakas nimimerkki henkilö",
  ),
  persona: words("persona persoona"),
  segment: words("segment segmentti ryhmä group asiakasryhmä"),
  channel: words("channel kanava"),
  app_version: words(
    "app_version app_version_name version sovelluksen_versio sovellusversio versio",
  ),
  language: words("language lang kieli locale"),
  rating: words("rating stars star_rating score arvosana tähdet arvio pisteet csat"),
  nps: words("nps suositus suosittelu would_recommend recommend suositteluhalukkuus nps_score"),
  text: words(
    "text content body comment comments review review_text feedback message description answer note verbatim teksti palaute kommentti viesti arvostelu vastaus kuvaus sisältö muistiinpano avoin_palaute",
  ),
  url: words("url link linkki osoite href"),
  consent: words("consent suostumus lupa saa_siteerata may_quote permission"),
  step_hint: words("step_hint step askel vaihe askelvihje kosketuspiste touchpoint"),
};

/** The id of the thing a row is about, not of a person or a product in it. */
const ownId =
  /^(?:arvostelu|arvostelun|palaute|palautteen|vastaus|vastauksen|kommentti|tiketti|comment|feedback|survey|case|message|row|record|submission)_?(?:id|tunnus|tunniste)$/u;

function words(list: string): string[] {
  return list.split(" ");
}

/** "Review Title " -> "review_title" */
export function nameOfHeading(heading: string): string {
  return heading
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "_")
    .replaceAll(/^_+|_+$/g, "");
}

function hasWord(name: string, word: string): boolean {
  return `_${name}_`.includes(`_${word}_`) || name.startsWith(word);
}

function byValues(values: string[]): NoteColumn | null {
  if (values.length === 0) return null;
  const share = (test: (value: string) => boolean) => values.filter(test).length / values.length;
  if (share((value) => /^https?:\/\//i.test(value)) > 0.8) return "url";
  const order = detectDateOrder(values);
  if (share((value) => parseDate(value, order) !== null) > 0.8) return "date";
  const numbers = values.map(parseNumber).filter((value) => value !== null);
  if (numbers.length / values.length > 0.9 && numbers.every((n) => n >= 0 && n <= 5))
    return "rating";
  return null;
}

function longestColumn(values: string[][], isTaken: boolean[]): number | null {
  let best: { column: number; mean: number } | null = null;
  for (const [column, cells] of values.entries()) {
    if (isTaken[column] || cells.length === 0) continue;
    const mean = meanLength(cells);
    if (mean > (best?.mean ?? 0)) best = { column, mean };
  }
  return best?.column ?? null;
}

/** Open questions of a survey: what people wrote out, not what they ticked. */
function answerColumns(values: string[][], isTaken: boolean[]): number[] {
  return [...values.entries()]
    .filter(([column, cells]) => {
      const isVaried = new Set(cells).size > cells.length / 2;
      return !isTaken[column] && cells.length > 0 && meanLength(cells) >= 25 && isVaried;
    })
    .map(([column]) => column);
}

function meanLength(cells: string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
}

/** Stars, a title and a body. */
function looksLikeReviews(names: string[], columns: (NoteColumn | null)[]): boolean {
  const hasReview = names.some(
    (name) => name.includes("review") || name.includes("arvost") || name.includes("star"),
  );
  return hasReview && columns.includes("title") && columns.includes("rating");
}

/** The title is part of what the customer said, so it joins the text. */
function joinTitle(columns: (NoteColumn | null)[]): void {
  const title = columns.indexOf("title");
  if (title !== -1 && columns.includes("text")) columns[title] = "text";
}
