import { defineConfig } from "drizzle-kit";

process.env.POLKU_DIALECT = "postgres";

export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/index.ts",
  out: "./db/migrations/postgres",
});
