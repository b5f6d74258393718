/**
 * Whether the database refused a row for breaking one of its rules: what it refers to is gone, or another
 * has its place already. SQLite says so by name, PostgreSQL by a class of codes, and the query builder may
 * have wrapped either.
 */
export function isBrokenRule(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = "code" in at ? String(at.code) : "";
    if (code.startsWith("SQLITE_CONSTRAINT") || integrityOfPostgres.test(code)) return true;
  }
  return false;
}

const integrityOfPostgres = /^23[0-9A-Z]{3}$/;
