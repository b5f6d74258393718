import { lookup } from "node:dns/promises";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { webAddress } from "../web-address.ts";
import { isPublicAddress } from "./public-address.ts";

export const webProblems = ["address-not-allowed", "no-answer", "redirected", "refused"] as const;
export type WebProblem = (typeof webProblems)[number];
export type Posted =
  | { ok: true; status: number }
  | { ok: false; reason: WebProblem; status: number | null };

type Resolved = { address: string; family: number };
export type Resolve = (name: string) => Promise<Resolved[]>;

/** The way out to webhooks. */
export type WebDoor = {
  /** those that may be private */
  hosts: string[];
  post(address: string, headers: Record<string, string>, body: string): Promise<Posted>;
};

/**
 * `hosts` are those that whoever runs the server has named, with their ports ("localhost:8080"):
 * only they may be private or on plain http. Of any other name every address is looked up and has
 * to be public, and the connection goes to the very address that was judged, so that a name cannot
 * mean another place by then. Redirects are not followed; of the answer only the status is read.
 */
export function createWebDoor({
  hosts,
  timeoutMs = 10_000,
  resolve = (name) => lookup(name, { all: true }),
}: {
  hosts: string[];
  timeoutMs?: number;
  resolve?: Resolve;
}): WebDoor {
  return {
    hosts,
    async post(address, headers, body) {
      const url = mayBePosted(address, hosts);
      if (!url) return refused("address-not-allowed");
      try {
        const places = await resolve(bareHost(url));
        const isNamed = hosts.includes(url.host);
        if (!isNamed && !places.every(({ address: at }) => isPublicAddress(at))) {
          return refused("address-not-allowed");
        }
        const [place] = places;
        if (!place) return refused("no-answer");
        return verdict(await send(url, place, { headers, body, timeoutMs }));
      } catch {
        return refused("no-answer");
      }
    },
  };
}

/** What can be said of an address before it is looked up: enough to refuse it in a form. */
export function mayBePosted(address: string, hosts: string[]): URL | null {
  const url = webAddress(address);
  if (!url) return null;
  if (hosts.includes(url.host)) return url;
  if (url.protocol !== "https:") return null;
  const host = bareHost(url);
  if (isIP(host) !== 0) return isPublicAddress(host) ? url : null;
  return isLocalName(host) ? null : url;
}

/** URL writes 127.1, 0x7f000001 and 2130706433 as 127.0.0.1, and IPv6 in brackets. */
function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

function isLocalName(host: string): boolean {
  const name = host.replace(/\.$/, "").toLowerCase();
  return !name.includes(".") || /(^|\.)(localhost|local|internal|home\.arpa)$/.test(name);
}

function send(
  url: URL,
  place: Resolved,
  {
    headers,
    body,
    timeoutMs,
  }: { headers: Record<string, string>; body: string; timeoutMs: number },
): Promise<number> {
  const pinned: LookupFunction = (_name, options, done) => {
    if (options.all) done(null, [place]);
    else done(null, place.address, place.family);
  };
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: "POST",
        lookup: pinned,
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
        headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
      },
      (response: IncomingMessage) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

function verdict(status: number): Posted {
  if (status >= 200 && status < 300) return { ok: true, status };
  const reason = status >= 300 && status < 400 ? "redirected" : "refused";
  return { ok: false, reason, status };
}

function refused(reason: WebProblem): Posted {
  return { ok: false, reason, status: null };
}
