import Papa from "papaparse";
import { nameOfHeading } from "#domain/evidence/columns.ts";
import { detectDelimiter, type TableReason, tableOf } from "#domain/evidence/csv.ts";
import { mostPeopleAtOnce } from "./fields.ts";

export const personColumns = [
  "pseudonym",
  "name",
  "contact",
  "consent",
  "consentDate",
  "consentCovers",
  "segment",
  "persona",
  "attribute",
] as const;
export type PersonColumn = (typeof personColumns)[number];

/** A list of people as it was pasted. */
export type PeopleTable = {
  /** null: its first line is somebody already */
  header: string[] | null;
  /** cells in each */
  width: number;
  rows: { row: number; cells: string[] }[];
  /** rows that cannot be read at all */
  unreadable: { row: number }[];
};

export type ReadPeople = ({ ok: true } & PeopleTable) | { ok: false; reason: TableReason };

/** One person a line, or a table with a heading or without one. */
export function readPeople(pasted: string): ReadPeople {
  const body = pasted.replace(/^\ufeff/, "").trim();
  const parsed = Papa.parse<string[]>(body, { delimiter: detectDelimiter(body) });
  const [first = [], ...others] = parsed.data;
  const hasHeading = first.some((cell) => columnOf(cell) !== null);
  const width = Math.max(first.length, ...others.map((cells) => cells.length));
  const unclosed = parsed.errors.filter(({ code }) => code === "MissingQuotes");
  // where nobody wrote a heading, one without words stands in its place, and a row keeps its number
  const shift = hasHeading ? 0 : 1;
  const blank = Array.from({ length: width }, () => "-");
  const table = tableOf(hasHeading ? parsed.data : [blank, ...parsed.data], {
    firstRow: 1 - shift,
    unclosed: new Set(unclosed.map(({ row }) => (row ?? 0) + shift)),
  });
  if (!table.ok) return table;
  if (table.rows.length > mostPeopleAtOnce) return { ok: false, reason: "too-many-rows" };
  return {
    ok: true,
    header: hasHeading ? table.header : null,
    width: table.header.length,
    rows: table.rows.map(({ row, cells }) => ({ row, cells })),
    unreadable: table.errors.map(({ row }) => ({ row })),
  };
}

/** What each column seems to be; what nobody can tell is a fact of its own under its heading. */
export function suggestPersonColumns({ header, width }: PeopleTable): (PersonColumn | null)[] {
  if (!header) return Array.from({ length: width }, (_, at) => (at === 0 ? "pseudonym" : null));
  const columns = header.map(columnOf);
  return columns.map((column, at) => {
    if (column === null) return header[at] ? "attribute" : null;
    // a first and a last name are one name; of anything else the first column counts
    return column === "name" || columns.indexOf(column) === at ? column : "attribute";
  });
}

function columnOf(heading: string): PersonColumn | null {
  const name = nameOfHeading(heading);
  return personColumns.find((column) => synonyms[column].includes(name)) ?? null;
}

const synonyms: Record<PersonColumn, readonly string[]> = {
  pseudonym: words(
    "pseudonym code id participant participant_id participant_code peitenimi koodi tunnus tunniste osallistuja osallistujakoodi osallistujatunnus haastateltava",
  ),
  name: words(
    "name full_name real_name first_name last_name surname nimi koko_nimi oikea_nimi etunimi sukunimi",
  ),
  contact: words(
    "contact email e_mail mail phone telephone mobile sähköposti sähköpostiosoite puhelin puhelinnumero yhteystieto yhteystiedot",
  ),
  consent: words(
    "consent may_be_quoted may_quote quote quotable suostumus lupa saa_siteerata siteerauslupa",
  ),
  consentDate: words(
    "consent_date consented consented_on date given_on signed suostumuspäivä suostumuksen_päivä päivä päivämäärä pvm allekirjoitettu",
  ),
  consentCovers: words(
    "covers consent_covers scope purpose kattaa suostumus_kattaa laajuus suostumuksen_laajuus tarkoitus",
  ),
  segment: words("segment group segmentti ryhmä asiakasryhmä kohderyhmä"),
  persona: words("persona persoona"),
  attribute: [],
};

function words(list: string): readonly string[] {
  return list.split(" ");
}
