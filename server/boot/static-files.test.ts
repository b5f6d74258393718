import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listen } from "./listen.ts";
import { createStaticFiles } from "./static-files.ts";

const script = "export const words = 'the same words again and again';\n".repeat(400);
const served = `//# allFunctionsCalledOnLoad\n${script}`;
let root: string;
let server: Server;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "polku-files-"));
  mkdirSync(join(root, ".next", "static", "chunks"), { recursive: true });
  writeFileSync(join(root, ".next", "static", "chunks", "a-1.js"), script);
  writeFileSync(join(root, ".next", "static", "chunks", "short-1.js"), "short();");
  writeFileSync(join(root, ".next", "static", "chunks", "b.woff2"), "a font");
  writeFileSync(join(root, ".next", "secret.js"), "nobody's business");
  const files = createStaticFiles(root);
  server = createServer((req, res) => {
    if (!files.serve(req, res)) res.writeHead(404).end("the framework's");
  });
  await listen(server, "127.0.0.1", 0);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true, force: true });
});

const ask = (path: string, init: { encoding?: string; method?: string } = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    method: init.method ?? "GET",
    headers: { "accept-encoding": init.encoding ?? "identity" },
  });

test("a file of the pages comes as the browser can take it, for good", async () => {
  for (const [offered, encoding] of [
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["identity", null],
  ] as const) {
    const answer = await ask("/_next/static/chunks/a-1.js", { encoding: offered });
    expect(answer.headers.get("content-encoding")).toBe(encoding);
    expect(answer.headers.get("content-type")).toMatch(/javascript/);
    expect(answer.headers.get("cache-control")).toMatch(/immutable/);
    expect(answer.headers.get("vary")).toBe("accept-encoding");
    expect(Number(answer.headers.get("content-length")) < script.length).toBe(encoding !== null);
    expect(await answer.text()).toBe(served);
  }
  expect(await (await ask("/_next/static/chunks/short-1.js")).text()).toBe("short();");
  const font = await ask("/_next/static/chunks/b.woff2", { encoding: "br" });
  expect(font.headers.get("content-encoding")).toBeNull();
  expect(await font.text()).toBe("a font");
});

test("it is read once, whoever asks and however often", async () => {
  const path = join(root, ".next", "static", "chunks", "a-1.js");
  expect(await (await ask("/_next/static/chunks/a-1.js", { encoding: "gzip" })).text()).toBe(
    served,
  );
  rmSync(path);
  const head = await ask("/_next/static/chunks/a-1.js?v=1", { encoding: "gzip", method: "HEAD" });
  expect(head.status).toBe(200);
  expect(await (await ask("/_next/static/chunks/a-1.js", { encoding: "gzip" })).text()).toBe(
    served,
  );
  expect((await ask("/_next/static/chunks/a-1.js", { encoding: "br" })).status).toBe(500);
});

test("everything else, whatever its address says, is left to the framework", async () => {
  for (const path of [
    "/_next/static/../secret.js",
    "/_next/static/%2e%2e/secret.js",
    "/_next/static/chunks/..%2f..%2fsecret.js",
    "/_next/static/chunks/",
    "/_next/static/chunks/no.js",
    "/w/ours/maps",
  ]) {
    const answer = await ask(path);
    expect(await answer.text(), path).toBe("the framework's");
  }
  const posted = await ask("/_next/static/chunks/a-1.js", { method: "POST" });
  expect(posted.status).toBe(404);
});
