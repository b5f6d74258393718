import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { d } from "#db/dialect.ts";
import { type Env, parseEnv } from "../env.ts";
import { BootError, bootFailureLine } from "./boot-failure.ts";
import { compose } from "./compose.ts";
import { prepareDataFolder } from "./data-folder.ts";
import { listen } from "./listen.ts";
import { guardRequest } from "./request-headers.ts";
import { isSameOrigin } from "./same-origin.ts";

let folder: string;
let env: Env;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "polku-boot-")), "data");
  const parsed = parseEnv({ POLKU_DATA: folder });
  if (!parsed.ok) throw new Error("environment");
  env = parsed.env;
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

async function failureOf(start: Promise<unknown>) {
  const error = await start.then(
    () => null,
    (reason) => reason,
  );
  return error instanceof BootError ? error.failure.kind : error;
}

describe.runIf(d.name === "sqlite")("a start", () => {
  it("makes the data folder and a secret that only its owner can read, once", () => {
    const first = prepareDataFolder(folder);
    expect(statSync(join(folder, "secret")).mode & 0o777).toBe(0o600);
    expect(first.secret.length).toBeGreaterThanOrEqual(43);
    expect(prepareDataFolder(folder).secret).toBe(first.secret);
  });

  it("is refused when another server holds the data folder, and works once that one has gone", async () => {
    const first = await compose(env, { isDemo: false });
    expect(await failureOf(compose(env, { isDemo: false }))).toBe("folder-in-use");
    await first.stop();
    const second = await compose(env, { isDemo: false });
    await second.stop();
  });

  it("is not held up by what a killed server left behind", async () => {
    const first = await compose(env, { isDemo: false });
    await first.stop();
    writeFileSync(join(folder, "server.pid"), "1");
    const second = await compose(env, { isDemo: false });
    await second.stop();
  });

  it("is refused when a newer program has used the database", async () => {
    await (await compose(env, { isDemo: false })).stop();
    const file = new Sqlite(join(folder, "polku.db"));
    file.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)");
    file.close();
    expect(await failureOf(compose(env, { isDemo: false }))).toBe("database-newer");
  });

  it("is refused when the database file is something else", async () => {
    prepareDataFolder(folder);
    writeFileSync(join(folder, "polku.db"), "this is no database ".repeat(100));
    expect(await failureOf(compose(env, { isDemo: false }))).toBe("database-broken");
  });

  it("is refused when the data folder cannot be made", async () => {
    const file = join(folder, "..", "file");
    writeFileSync(file, "");
    const broken = { ...env, dataFolder: join(file, "data") };
    expect(await failureOf(compose(broken, { isDemo: false }))).toBe("folder-not-writable");
  });

  it("says in one line that its port is taken and how to choose another", async () => {
    const server = createServer();
    const port = await listen(server, "127.0.0.1", 0);
    const second = listen(createServer(), "127.0.0.1", port);
    expect(await failureOf(second)).toBe("port-taken");
    const line = bootFailureLine({ kind: "port-taken", port, host: "127.0.0.1" });
    expect(line).toContain(`PORT=${port + 1}`);
    expect(line).not.toContain("\n");
    await new Promise((resolve) => server.close(resolve));
  });
});

describe("a request", () => {
  const guard = (headers: IncomingMessage["headers"], publicUrl: string | null = null) => {
    const req = { headers, socket: { remoteAddress: "10.0.0.9" } } as unknown as IncomingMessage;
    const set: Record<string, string> = {};
    const res = {
      setHeader: (name: string, value: string) => Object.assign(set, { [name]: value }),
    };
    guardRequest(req, res as unknown as ServerResponse, { isDev: false, publicUrl });
    return { seen: req.headers, set };
  };

  it("cannot speak in the name of the framework or of a proxy", () => {
    const { seen } = guard({
      "x-middleware-subrequest": "middleware",
      "x-middleware-rewrite": "/",
      "x-nonce": "known",
      "x-invoke-path": "/",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "javascript",
      "x-forwarded-for": "1.2.3.4",
      "x-polku-address": "1.2.3.4",
      cookie: "kept",
    });
    expect(Object.keys(seen).sort()).toEqual([
      "content-security-policy",
      "cookie",
      "x-forwarded-for",
      "x-nonce",
      "x-polku-address",
      "x-polku-inner",
    ]);
    expect(seen["x-nonce"]).not.toBe("known");
    expect(seen["x-polku-address"]).toBe("10.0.0.9");
  });

  it("that the framework hands on to another page stays that of the one who asked", () => {
    const { seen } = guard({ "x-polku-inner": "guessed", host: "127.0.0.1:3000" });
    expect(seen["x-polku-inner"]).not.toBe("guessed");
    const handedOn = {
      ...seen,
      "x-forwarded-host": "127.0.0.1:3000",
      "x-polku-address": "1.2.3.4",
    };
    const again = guard(handedOn).seen;
    expect(again["x-forwarded-host"]).toBe("127.0.0.1:3000");
    expect(again["x-polku-address"]).toBe("1.2.3.4");
    const forged = guard({ ...handedOn, "x-polku-inner": "guessed" }).seen;
    expect(forged["x-forwarded-host"]).toBeUndefined();
    expect(forged["x-polku-address"]).toBe("10.0.0.9");
  });

  it("gets a policy with a nonce of its own and forbids frames", () => {
    const first = guard({});
    const second = guard({});
    expect(first.set["content-security-policy"]).toContain(`'nonce-${first.seen["x-nonce"]}'`);
    expect(first.seen["x-nonce"]).not.toBe(second.seen["x-nonce"]);
    expect(first.set["content-security-policy"]).toContain("frame-ancestors 'none'");
  });

  it("counts by the address the proxy saw where the operator says that there is a proxy", () => {
    const { seen } = guard({ "x-forwarded-for": "6.6.6.6, 1.2.3.4" }, "https://polku.example.org");
    expect(seen["x-polku-address"]).toBe("1.2.3.4");
    expect(seen["x-forwarded-host"]).toBe("polku.example.org");
    expect(seen["x-forwarded-proto"]).toBe("https");
  });
});

describe("a socket", () => {
  const ask = (origin: string | undefined, publicUrl: string | null = null) =>
    isSameOrigin(
      { headers: { host: "polku.local:3000", origin } } as unknown as IncomingMessage,
      publicUrl,
    );

  it("is ours only when its Origin is exactly this host", () => {
    expect(ask("http://polku.local:3000")).toBe(true);
    expect(ask("https://polku.local:3000")).toBe(true);
    for (const origin of [
      undefined,
      "",
      "null",
      "http://evil.example",
      "http://polku.local",
      "http://polku.local:3001",
      "http://polku.local:3000.evil.example",
      "http://evil-polku.local:3000",
      "file://polku.local:3000",
    ]) {
      expect(ask(origin)).toBe(false);
    }
  });

  it("is ours as well when it comes from the public address", () => {
    expect(ask("https://polku.example.org", "https://polku.example.org/")).toBe(true);
    expect(ask("http://polku.example.org", "https://polku.example.org/")).toBe(false);
  });
});
