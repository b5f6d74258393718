import type { ModelRequest } from "#domain/analysis/model/prompt.ts";
import { webAddress } from "../web-address.ts";

export const modelProblems = ["host-not-allowed", "no-answer", "refused", "unreadable"] as const;
export type ModelProblem = (typeof modelProblems)[number];

export type ModelAnswer = { ok: true; text: string } | { ok: false; reason: ModelProblem };

/** The door to language models outside: only hosts that whoever runs the server has named. */
export type ModelDoor = {
  hosts: string[];
  ask(address: string, request: ModelRequest): Promise<ModelAnswer>;
};

const longestReplyBytes = 1_000_000;

/**
 * `hosts` are host names with their ports as an address would hold them ("localhost:11434"): being
 * named is what allows a private or loopback address. Redirects are refused, as they would lead
 * elsewhere. The key goes with every request and into no log.
 */
export function createModelDoor({
  hosts,
  key,
  timeoutMs = 30_000,
}: {
  hosts: string[];
  key: string | null;
  timeoutMs?: number;
}): ModelDoor {
  return {
    hosts,
    async ask(address, request) {
      const url = endpointOf(address, hosts);
      if (!url) return { ok: false, reason: "host-not-allowed" };
      try {
        const response = await fetch(url, {
          method: "POST",
          redirect: "error",
          signal: AbortSignal.timeout(timeoutMs),
          headers: {
            "content-type": "application/json",
            ...(key ? { authorization: `Bearer ${key}` } : {}),
          },
          body: JSON.stringify(request),
        });
        if (!response.ok) {
          await response.body?.cancel();
          return { ok: false, reason: "refused" };
        }
        const text = contentOf(await readSome(response));
        return text === null ? { ok: false, reason: "unreadable" } : { ok: true, text };
      } catch {
        return { ok: false, reason: "no-answer" };
      }
    },
  };
}

/** Where to post, or null: another protocol, a name and password in it, or a host nobody allowed. */
export function endpointOf(address: string, hosts: string[]): URL | null {
  const url = webAddress(address);
  if (!url || !hosts.includes(url.host)) return null;
  url.pathname = `${url.pathname.replace(/\/+$/, "")}/chat/completions`;
  url.search = "";
  url.hash = "";
  return url;
}

async function readSome(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > longestReplyBytes) throw new Error("the reply is too long");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function contentOf(body: string): string | null {
  try {
    const content: unknown = JSON.parse(body).choices[0].message.content;
    return typeof content === "string" ? content : null;
  } catch {
    return null;
  }
}
