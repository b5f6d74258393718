import { networkInterfaces } from "node:os";
import type { Env } from "../env.ts";

type Welcome = { env: Env; port: number; isDemo: boolean; setupToken: string | null };

/** What a person reads once the server listens: where it is, and what to do next. */
export function welcome({ env, port, isDemo, setupToken }: Welcome): string[] {
  const isEverywhere = listensEverywhere(env.host);
  const local = localAddress(env.host, port);
  const address = env.publicUrl?.replace(/\/$/, "") ?? local;
  const lines = [`Polku is at ${address}`];
  if (isEverywhere && !env.publicUrl) {
    const [lan] = lanAddresses();
    lines.push(
      `It listens on every network of this machine (HOST=${env.host})${lan ? `: others reach it at http://${lan}:${port}` : ""}.`,
      "HOST=127.0.0.1 keeps it to this machine.",
    );
  }
  if (isDemo) lines.push("This is a demo: its data is thrown away when it stops.");
  if (setupToken && !isDemo) {
    lines.push("", "Nobody has an account here yet. Make yours, once, at:");
    lines.push(`  ${address}/setup?token=${setupToken}`);
  }
  lines.push("", "Ctrl+C stops it.");
  return lines;
}

/** Where this machine itself reaches the server. */
export function localAddress(host: string, port: number): string {
  return `http://${listensEverywhere(host) ? "localhost" : bracketed(host)}:${port}`;
}

function listensEverywhere(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}

function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address);
}

function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
