import { detectDateOrder, parseConsent, parseDate } from "#domain/evidence/values.ts";
import { longestFact, type NewPerson, newPersonSchema, noName } from "./fields.ts";
import type { PeopleTable, PersonColumn } from "./people-table.ts";

export type RowProblem =
  | "nobody"
  | "known"
  | "twice"
  | "not-a-consent"
  | "not-a-date"
  | "unknown-persona"
  | "too-long"
  | "unreadable";

/** A row of a pasted list: the person it would become, or what is wrong with it. */
export type PersonRow = { row: number; shown: string } & (
  | { person: NewPerson; problem: null }
  | { person: null; problem: { column: PersonColumn | null; reason: RowProblem } }
);

export type PeopleAround = {
  /** pseudonyms on the register */
  known: readonly string[];
  personas: readonly { id: string; name: string }[];
};

/** Who the rows are, by what the columns are taken for; every row can be told what is wrong with it. */
export function peopleOf(
  table: PeopleTable,
  columns: readonly (PersonColumn | null)[],
  { known, personas }: PeopleAround,
): PersonRow[] {
  const taken = new Map(known.map((pseudonym) => [pseudonym.toLowerCase(), "known" as RowProblem]));
  const personaIds = new Map(personas.map(({ id, name }) => [name.toLowerCase(), id]));
  const dates = table.rows.flatMap(({ cells }) => cellsOf(cells, columns, "consentDate"));
  const order = detectDateOrder(dates);
  const people = table.rows.map(({ row, cells }) => {
    const read = (column: PersonColumn) => cellsOf(cells, columns, column).join(" ");
    const pseudonym = read("pseudonym").replaceAll(/\s+/g, " ");
    const shown = pseudonym;
    const refuse = (reason: RowProblem, column: PersonColumn | null = null): PersonRow => {
      return { row, shown, person: null, problem: { reason, column } };
    };
    const name = read("name");
    if (columns.every((column, at) => column === null || !cells[at]?.trim()))
      return refuse("nobody");
    const before = taken.get(pseudonym.toLowerCase());
    if (pseudonym !== "" && before) return refuse(before, "pseudonym");
    if (pseudonym !== "") taken.set(pseudonym.toLowerCase(), "twice");
    const consent = read("consent") === "" ? "unknown" : parseConsent(read("consent"));
    if (consent === null) return refuse("not-a-consent", "consent");
    const date = read("consentDate");
    const consentDate = date === "" ? null : parseDate(date, order);
    if (date !== "" && consentDate === null) return refuse("not-a-date", "consentDate");
    const persona = read("persona");
    const personaId = personaIds.get(persona.toLowerCase()) ?? null;
    if (persona !== "" && personaId === null) return refuse("unknown-persona", "persona");
    const person: NewPerson = {
      pseudonym,
      consent,
      consentDate,
      consentCovers: read("consentCovers") || null,
      segment: read("segment") || null,
      personaId,
      attributes: attributesOf(table.header, cells, columns),
      real: name || read("contact") ? { ...noName, name, contact: read("contact") } : null,
    };
    if (!newPersonSchema.safeParse(person).success) return refuse("too-long");
    return { row, shown, person, problem: null };
  });
  const unreadable = table.unreadable.map(({ row }): PersonRow => {
    return { row, shown: "", person: null, problem: { column: null, reason: "unreadable" } };
  });
  return [...people, ...unreadable].sort((a, b) => a.row - b.row);
}

function cellsOf(
  cells: readonly string[],
  columns: readonly (PersonColumn | null)[],
  wanted: PersonColumn,
): string[] {
  return cells.flatMap((cell, at) => (columns[at] === wanted && cell.trim() ? cell.trim() : []));
}

function attributesOf(
  header: readonly string[] | null,
  cells: readonly string[],
  columns: readonly (PersonColumn | null)[],
): NewPerson["attributes"] {
  return cells.flatMap((cell, at) => {
    const value = cell.trim();
    if (columns[at] !== "attribute" || value === "") return [];
    return { name: (header?.[at] || String(at + 1)).slice(0, longestFact.attributeName), value };
  });
}
