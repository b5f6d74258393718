import type Sqlite from "better-sqlite3";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { languageOf } from "#domain/analysis/language.ts";
import { remembered } from "#domain/analysis/remembered.ts";
import { tokenize } from "#domain/analysis/tokens.ts";
import { searchStem, withoutMarks } from "#domain/evidence/search-words.ts";

/**
 * The full-text index of the notes. It is derived: made when the database is opened, kept by triggers
 * in the transaction of whatever changes a note, and made anew when it is missing or of another
 * version. `search_docs` numbers the notes (their own row numbers change when SQLite rewrites the
 * file); `search_words` holds the stems of their words, and of words with å, ä, ö also without.
 */
const version = "2";

/** One row: which version of the index it is, and whether every note is in it by now. */
export const searchState = sqliteTable("search_state", {
  version: text("version").notNull(),
  isWhole: integer("is_whole", { mode: "boolean" }).notNull(),
});

/** Gives the writing connection what the triggers call; before anything is written. */
export function teachStems(writer: Sqlite.Database): void {
  writer.function("polku_stems", { deterministic: true }, (words, whole) =>
    stemsOf(String(words), String(whole)),
  );
  writer.function("polku_bare", { deterministic: true }, (title, text) =>
    [title, text].map((part) => bareOf(stemsOf(String(part), String(text)))).join(" "),
  );
}

/** After migrating. Notes that are not in it yet are added by `fillSearch` (server/evidence). */
export function ensureSearch(writer: Sqlite.Database): void {
  const isHere = objects.every(
    (name) => writer.prepare("select 1 from sqlite_master where name = ?").get(name) !== undefined,
  );
  if (isHere && writer.prepare("select version from search_state").pluck().get() === version)
    return;
  writer.transaction(() => {
    writer.exec(drop);
    writer.exec(create);
    const isEmpty = writer.prepare("select 1 from notes limit 1").get() === undefined;
    writer.prepare("insert into search_state values (?, ?)").run(version, isEmpty ? 1 : 0);
  })();
}

const objects = [
  "search_state",
  "search_docs",
  "search_words",
  "search_vocabulary",
  "search_note_added",
  "search_note_changed",
  "search_note_removed",
];

const drop = `
  drop trigger if exists search_note_added;
  drop trigger if exists search_note_changed;
  drop trigger if exists search_note_removed;
  drop table if exists search_state;
  drop table if exists search_vocabulary;
  drop table if exists search_words;
  drop table if exists search_docs;
`;

const put = `
  insert into search_docs (note_id)
    select new.id where new.deleted_at is null and new.replaces_id is null;
  insert into search_words (rowid, place, title, text, bare)
    select doc, 'w' || lower(hex(new.workspace_id)), polku_stems(new.title, new.text),
      polku_stems(new.text, new.text), polku_bare(new.title, new.text)
    from search_docs where note_id = new.id;
`;

const take = `
  delete from search_words where rowid = (select doc from search_docs where note_id = old.id);
  delete from search_docs where note_id = old.id;
`;

const create = `
  create table search_state (version text not null, is_whole integer not null);
  create table search_docs (doc integer primary key, note_id text not null unique);
  create virtual table search_words using fts5(
    place, title, text, bare,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
  );
  create virtual table search_vocabulary using fts5vocab(search_words, row);
  create trigger search_note_added after insert on notes begin ${put} end;
  create trigger search_note_changed
    after update of title, text, deleted_at, replaces_id on notes
    when old.title is not new.title or old.text is not new.text
      or old.deleted_at is not new.deleted_at or old.replaces_id is not new.replaces_id
      or not exists (select 1 from search_docs where note_id = new.id)
    begin ${take} ${put} end;
  create trigger search_note_removed after delete on notes begin ${take} end;
`;

/** The token of a workspace in the column "place". */
export function placeOf(workspaceId: string): string {
  return `w${Buffer.from(workspaceId, "utf8").toString("hex")}`;
}

const mostRemembered = 25_000;
const stemsIn = { fi: stemsOfWord("fi"), en: stemsOfWord("en") };

function stemsOfWord(language: "fi" | "en"): (word: string) => string {
  const stems = (word: string) =>
    word
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map((part) => searchStem(part, language))
      .join(" ");
  return remembered(stems, mostRemembered);
}

/** The stems of a text's words in its own language; where that is not told, as Finnish. */
function stemsOf(words: string, whole: string): string {
  const language = languageOf(whole.slice(0, 600), () => "fi") === "en" ? "en" : "fi";
  return tokenize(words)
    .filter(({ isWord }) => isWord)
    .map(({ word }) => stemsIn[language](word))
    .join(" ");
}

/** What a note's words are in the index, those without marks too. */
export function searchTermsOf({ title, text }: { title: string; text: string }): string[] {
  return [title, text]
    .map((part) => stemsOf(part, text))
    .flatMap((stems) => `${stems} ${bareOf(stems)}`.split(" "))
    .filter((term) => term !== "");
}

function bareOf(stems: string): string {
  return stems
    .split(" ")
    .flatMap((root) => {
      const bare = withoutMarks(root);
      return bare === root ? [] : [bare];
    })
    .join(" ");
}
