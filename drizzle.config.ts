import { defineConfig } from "drizzle-kit";

process.env.POLKU_DIALECT = "sqlite";

export default defineConfig({
  dialect: "sqlite",
  schema: "./db/schema/index.ts",
  out: "./db/migrations/sqlite",
});
