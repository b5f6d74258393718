import { resolve } from "node:path";
import { z } from "zod";

const hostList = z.string().regex(/^[a-z0-9.[\]:-]+(?:\s*,\s*[a-z0-9.[\]:-]+)*$/i);

/** The environment, parsed once at boot. Unknown values are refused by name before anything starts. */
const envSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  POLKU_DATA: z.string().min(1).default("./data"),
  /** public address when a proxy stands in front, e.g. https://polku.example.org */
  POLKU_URL: z.url({ protocol: /^https?$/ }).optional(),
  POLKU_LOG: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  /** hosts of language models that workspaces may ask, with their ports: "localhost:11434,llm.example.org" */
  POLKU_MODEL_HOSTS: hostList.optional(),
  /** sent to those hosts as a bearer token */
  POLKU_MODEL_KEY: z.string().min(1).max(1_000).optional(),
  /** hosts of webhooks that may be private or on plain http, with their ports */
  POLKU_WEBHOOK_HOSTS: hostList.optional(),
  /** test-only pages and switches */
  POLKU_BENCH: z.enum(["0", "1"]).default("0"),
});

export type Env = {
  port: number;
  host: string;
  dataFolder: string;
  publicUrl: string | null;
  logLevel: "silent" | "error" | "warn" | "info" | "debug";
  isBench: boolean;
  modelHosts: string[];
  modelKey: string | null;
  webhookHosts: string[];
};

export type EnvResult = { ok: true; env: Env } | { ok: false; name: string; value: string };

export function parseEnv(source: Record<string, string | undefined>): EnvResult {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = envSchema.safeParse(given);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? "");
    // A key that is wrong is still a key.
    const value = name === "POLKU_MODEL_KEY" ? "…" : (source[name] ?? "");
    return { ok: false, name, value };
  }
  const { PORT, HOST, POLKU_DATA, POLKU_URL, POLKU_LOG, POLKU_BENCH } = parsed.data;
  const { POLKU_MODEL_HOSTS = "", POLKU_MODEL_KEY = null, POLKU_WEBHOOK_HOSTS = "" } = parsed.data;
  return {
    ok: true,
    env: {
      port: PORT,
      host: HOST,
      dataFolder: resolve(POLKU_DATA),
      publicUrl: POLKU_URL ?? null,
      logLevel: POLKU_LOG,
      isBench: POLKU_BENCH === "1",
      modelHosts: hostsIn(POLKU_MODEL_HOSTS),
      modelKey: POLKU_MODEL_KEY,
      webhookHosts: hostsIn(POLKU_WEBHOOK_HOSTS),
    },
  };
}

function hostsIn(list: string): string[] {
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}
