import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { logger } from "../logger.ts";

const address = "/_next/static/";
const types: Record<string, string> = {
  ".js": "application/javascript; charset=UTF-8",
  ".css": "text/css; charset=UTF-8",
  ".json": "application/json; charset=UTF-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
/**
 * By this a browser compiles a script while it comes, beside the page. By itself it would leave every
 * function until its first call, when the page waits for it: a fifth of what its thread does to open a map.
 */
const compiledAtOnce = Buffer.from("//# allFunctionsCalledOnLoad\n");
/** a shorter script is compiled before anybody notices, and the hint would weigh more in it */
const WORTH_A_HINT_BYTES = 16_384;
const asServed = (name: string, bytes: Buffer) =>
  extname(name) === ".js" && bytes.length >= WORTH_A_HINT_BYTES
    ? Buffer.concat([compiledAtOnce, bytes])
    : bytes;
const isPacked = (name: string) => name.endsWith(".woff2");

type Encoding = "br" | "gzip" | "identity";
const pack: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify(gzip),
  identity: async (bytes) => bytes,
};

/**
 * The pages' own files, which never change under their names: each is read and compressed once. The
 * framework would find its way to each of them, and compress it, anew for everybody who opens a page,
 * while their map waits.
 */
export function createStaticFiles(root: string) {
  const folder = join(root, ".next", "static");
  const known = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => extname(name) in types)
      .map((name) => [address + name.split(sep).map(encodeURIComponent).join("/"), name]),
  );
  const ready = new Map<string, Promise<Buffer>>();
  const bytesOf = (name: string, encoding: Encoding) => {
    const key = `${encoding} ${name}`;
    const read = async () => pack[encoding](asServed(name, await readFile(join(folder, name))));
    const bytes = ready.get(key) ?? read();
    ready.set(key, bytes);
    // asked for again it is read again
    bytes.catch(() => ready.delete(key));
    return bytes;
  };
  const answer = async (req: IncomingMessage, res: ServerResponse, name: string) => {
    const encoding = isPacked(name) ? "identity" : encodingFor(req);
    const bytes = await bytesOf(name, encoding);
    res.writeHead(200, {
      "content-type": types[extname(name)],
      "content-length": bytes.length,
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    });
    res.end(req.method === "HEAD" ? undefined : bytes);
  };
  return {
    /** Answers a request for one of them; false leaves it to the framework. */
    serve(req: IncomingMessage, res: ServerResponse): boolean {
      if (req.method !== "GET" && req.method !== "HEAD") return false;
      const name = known.get(req.url?.split("?")[0] ?? "");
      if (!name) return false;
      answer(req, res, name).catch((error) => {
        logger.error({ err: error, name }, "a file of the pages could not be read");
        res.writeHead(500).end();
      });
      return true;
    },
  };
}

/** Browsers offer brotli where the line is encrypted or leads to this machine. */
function encodingFor({ headers }: IncomingMessage): Encoding {
  const offered = String(headers["accept-encoding"] ?? "")
    .split(",")
    .map((one) => one.trim());
  return offered.includes("br") ? "br" : offered.includes("gzip") ? "gzip" : "identity";
}
