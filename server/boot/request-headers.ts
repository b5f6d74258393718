import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { languageHeader } from "../preferences.ts";
import { householdOf } from "./household.ts";

/** Only this process knows it: by it the framework's requests to itself are told from a stranger's. */
const innerKey = randomBytes(32).toString("base64url");
const innerHeader = "x-polku-inner";

type Surroundings = {
  isDev: boolean;
  publicUrl: string | null;
  /** origins whose pages may frame this one; none = nobody may */
  frames?: readonly string[];
};

/**
 * Makes one request safe to hand on: takes out headers by which a client could speak in the name of
 * the framework or a proxy, sets those the pages rely on, and sets the answer's protective headers.
 */
export function guardRequest(
  req: IncomingMessage,
  res: ServerResponse,
  around: Surroundings,
): void {
  // A server action that belongs to another page is handed on by the framework, over the network and
  // with all headers: who asked, and at which address, was settled when it first came in.
  const isInner = req.headers[innerHeader] === innerKey;
  const { "x-forwarded-host": host, "x-polku-address": address } = req.headers;
  takeOutForged(req, around);
  if (!isReadable(req.url)) req.url = NO_PAGE;
  const nonce = randomBytes(16).toString("base64");
  const frames = around.frames ?? [];
  const policy = contentSecurityPolicy(nonce, around.isDev, frames);
  // Next reads the nonce from the request and puts it on its own scripts and styles.
  req.headers["content-security-policy"] = policy;
  req.headers["x-nonce"] = nonce;
  req.headers["x-polku-address"] = clientAddress(req, around);
  if (isInner) Object.assign(req.headers, { "x-forwarded-host": host, "x-polku-address": address });
  req.headers[innerHeader] = innerKey;
  res.setHeader("content-security-policy", policy);
  res.setHeader("x-content-type-options", "nosniff");
  if (frames.length === 0) res.setHeader("x-frame-options", "DENY");
  // Addresses carry tokens (set-up, invites, links): no other site may learn them. "no-referrer" would
  // take our own origin from our forms as well, and with it what `isFromHere` judges them by.
  res.setHeader("referrer-policy", "same-origin");
  if (isReaderPath(req.url)) {
    // whoever has the address has the map: it goes nowhere, and no search engine keeps it
    res.setHeader("x-robots-tag", "noindex, nofollow, noarchive");
    const language = URL.parse(req.url ?? "", "http://here.invalid")?.searchParams.get("lang");
    if (language) req.headers[languageHeader] = language;
  }
  res.setHeader("cross-origin-opener-policy", "same-origin");
  res.setHeader(
    "permissions-policy",
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  );
  if (around.publicUrl?.startsWith("https:")) {
    res.setHeader("strict-transport-security", "max-age=31536000");
  }
}

/** Any that no page has. */
const NO_PAGE = "/%25";

/** The framework takes a half of a letter in the name of a page for a fault of its own. */
function isReadable(url: string | undefined): boolean {
  try {
    decodeURIComponent(url?.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/** Pages of view links, whose readers have no account. */
function isReaderPath(url: string | undefined): boolean {
  return /^\/(share|embed)\//.test(url ?? "");
}

const forgeable = [
  languageHeader,
  innerHeader,
  "content-security-policy",
  "x-nonce",
  "x-polku-address",
  "x-matched-path",
  "x-now-route-matches",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-original-url",
  "x-rewrite-url",
  "forwarded",
];

function takeOutForged(req: IncomingMessage, { publicUrl }: Surroundings): void {
  for (const name of Object.keys(req.headers)) {
    if (
      forgeable.includes(name) ||
      name.startsWith("x-middleware-") ||
      name.startsWith("x-invoke-") ||
      name.startsWith("x-vercel-")
    ) {
      delete req.headers[name];
    }
  }
  const proto = req.headers["x-forwarded-proto"];
  if (proto !== "http" && proto !== "https") delete req.headers["x-forwarded-proto"];
  if (publicUrl) {
    const { host, protocol } = new URL(publicUrl);
    req.headers["x-forwarded-host"] = host;
    req.headers["x-forwarded-proto"] = protocol.slice(0, -1);
  }
}

/** Whose tries a door counts. The proxy's word is taken only where the operator said there is one. */
function clientAddress(req: IncomingMessage, { publicUrl }: Surroundings): string {
  const direct = req.socket.remoteAddress ?? "";
  if (!publicUrl) return householdOf(direct);
  const forwarded = String(req.headers["x-forwarded-for"] ?? "");
  return householdOf(forwarded.split(",").at(-1)?.trim() || direct);
}

function contentSecurityPolicy(nonce: string, isDev: boolean, frames: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
    // In development the framework's overlay brings <style> elements of its own.
    isDev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // The canvas and react-aria place things by style="" in the first HTML.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDev ? " ws:" : ""}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frames.length > 0 ? frames.join(" ") : "'none'"}`,
  ].join("; ");
}
