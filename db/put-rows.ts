import type Sqlite from "better-sqlite3";
import { type Column, getTableColumns, getTableName, type InferInsertModel } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Tx } from "./transact.ts";

/** Writes rows, each in the place of one with the same key. */
export type PutRows = <T extends SQLiteTable>(
  tx: Tx,
  table: T,
  rows: readonly InferInsertModel<T>[],
) => Promise<void>;

/**
 * For rows that are written again and again while people edit: the statement is put together once for
 * each table, past the query builder, whose work for each row is more than SQLite's.
 */
export function preparePut(writer: Sqlite.Database): PutRows {
  const known = new Map<SQLiteTable, Statement>();
  const statementOf = (table: SQLiteTable): Statement => {
    const present = known.get(table);
    if (present) return present;
    const made = statementFor(writer, table);
    known.set(table, made);
    return made;
  };
  // The one writing connection is the transaction.
  return async (_tx, table, rows) => {
    const { run, columns } = statementOf(table);
    for (const row of rows) {
      const given: Record<string, unknown> = row;
      run(columns.map(([key, column]) => valueFor(column, given[key])));
    }
  };
}

type Statement = { run(values: unknown[]): unknown; columns: [string, Column][] };

function statementFor(writer: Sqlite.Database, table: SQLiteTable): Statement {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, { name }]) => `"${name}"`).join(", ");
  const marks = columns.map(() => "?").join(", ");
  const into = `"${getTableName(table)}" (${names}) values (${marks})`;
  const statement = writer.prepare(`insert or replace into ${into}`);
  return { run: (values) => statement.run(values), columns };
}

function valueFor(column: Column, value: unknown): unknown {
  return value === undefined || value === null ? null : column.mapToDriverValue(value);
}
