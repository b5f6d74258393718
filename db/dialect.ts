import * as P from "drizzle-orm/pg-core";
import * as S from "drizzle-orm/sqlite-core";

/**
 * The column factory: one schema for SQLite (the default) and PostgreSQL.
 * Tables are written against `d`; `POLKU_DIALECT` picks the engine before the schema is loaded.
 */
const sqliteBytes = S.customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "blob",
  toDriver: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  fromDriver: (bytes) => new Uint8Array(bytes),
});

const postgresBytes = P.customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (bytes) => new Uint8Array(bytes),
});

const sqlite = {
  name: "sqlite" as "sqlite" | "postgres",
  table: S.sqliteTable,
  text: (name: string) => S.text(name),
  oneOf: <U extends string, T extends [U, ...U[]]>(name: string, values: T) =>
    S.text(name, { enum: values }),
  int: (name: string) => S.integer(name),
  /** whole numbers beyond two thousand million */
  long: (name: string) => S.integer(name),
  real: (name: string) => S.real(name),
  bool: (name: string) => S.integer(name, { mode: "boolean" }),
  time: (name: string) => S.integer(name, { mode: "timestamp_ms" }),
  json: <T>(name: string) => S.text(name, { mode: "json" }).$type<T>(),
  bytes: (name: string) => sqliteBytes(name),
  serial: (name: string) => S.integer(name).primaryKey({ autoIncrement: true }),
  index: S.index,
  uniqueIndex: S.uniqueIndex,
  primaryKey: S.primaryKey,
  foreignKey: S.foreignKey,
};

export type Dialect = typeof sqlite;

const postgresColumns = {
  name: "postgres",
  table: P.pgTable,
  text: (name: string) => P.text(name),
  oneOf: (name: string, values: [string, ...string[]]) => P.text(name, { enum: values }),
  int: (name: string) => P.integer(name),
  long: (name: string) => P.bigint(name, { mode: "number" }),
  real: (name: string) => P.doublePrecision(name),
  bool: (name: string) => P.boolean(name),
  time: (name: string) => P.timestamp(name, { mode: "date", withTimezone: true, precision: 3 }),
  json: (name: string) => P.jsonb(name),
  bytes: (name: string) => postgresBytes(name),
  serial: (name: string) => P.bigserial(name, { mode: "number" }).primaryKey(),
  index: P.index,
  uniqueIndex: P.uniqueIndex,
  primaryKey: P.primaryKey,
  foreignKey: P.foreignKey,
};

// The schema's one cast: PostgreSQL builders are declared as their SQLite twins.
// They take and give the same JavaScript types, which db/dialect.test.ts proves on both engines.
const postgres = postgresColumns as unknown as Dialect;

export const d: Dialect = process.env.POLKU_DIALECT === "postgres" ? postgres : sqlite;
