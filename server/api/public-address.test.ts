import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address.ts";
import { createWebDoor, mayBePosted } from "./web-door.ts";

const inner = [
  "127.0.0.1",
  "127.255.255.254",
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "169.254.169.254",
  "172.16.0.1",
  "192.168.1.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::ffff:169.254.169.254",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "2001:db8::1",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1",
  "ff02::1",
];

describe("an address", () => {
  it("of this machine, its network or the cloud's metadata is none to send to", () => {
    expect(inner.filter(isPublicAddress)).toEqual([]);
  });

  it("of the wide internet is", () => {
    const outer = ["1.1.1.1", "93.184.216.34", "172.32.0.1", "2606:4700::1111", "2a00:1450::1"];
    expect(outer.filter((one) => !isPublicAddress(one))).toEqual([]);
  });

  it("is refused in every spelling, before anything is looked up", () => {
    for (const address of [
      "https://127.0.0.1/",
      "https://127.1/",
      "https://0x7f000001/",
      "https://2130706433/",
      "https://0177.0.0.1/",
      "https://[::1]/",
      "https://[::ffff:127.0.0.1]/",
      "https://[0:0:0:0:0:ffff:7f00:1]/",
      "https://localhost/",
      "https://LOCALHOST./",
      "https://printer.local/",
      "https://intranet/",
      "https://169.254.169.254/latest/meta-data/",
      "http://example.org/",
      "https://user:secret@example.org/",
      "file:///etc/passwd",
      "ftp://example.org/",
      "gopher://example.org/",
      "javascript:alert(1)",
      "//example.org/",
      "",
    ]) {
      expect([address, mayBePosted(address, [])]).toEqual([address, null]);
    }
    expect(mayBePosted("https://example.org/hook?key=1", [])?.href).toBe(
      "https://example.org/hook?key=1",
    );
  });
});

describe("the way out", () => {
  const asked: string[] = [];
  const server = createServer((req, res) => {
    asked.push(req.url ?? "");
    if (req.url === "/elsewhere") res.writeHead(302, { location: "/secret" }).end();
    else if (req.url !== "/silent") res.writeHead(200).end();
  });
  let host = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("does not go where a name leads inward, not even by one of its addresses", async () => {
    const door = createWebDoor({
      hosts: [],
      resolve: async () => [
        { address: "93.184.216.34", family: 4 },
        { address: "127.0.0.1", family: 4 },
      ],
    });
    const port = host.split(":")[1];
    const posted = await door.post(`https://rebinding.example.org:${port}/`, {}, "{}");
    expect(posted).toEqual({ ok: false, reason: "address-not-allowed", status: null });
    expect(asked).toEqual([]);
  });

  it("goes to the address that was judged, whatever the name means by then", async () => {
    let times = 0;
    const door = createWebDoor({
      hosts: [`judged.example.org:${host.split(":")[1]}`],
      resolve: async () => {
        times += 1;
        return [{ address: "127.0.0.1", family: 4 }];
      },
    });
    const address = `http://judged.example.org:${host.split(":")[1]}/judged`;
    expect(await door.post(address, {}, "{}")).toEqual({ ok: true, status: 200 });
    expect([times, asked.at(-1)]).toEqual([1, "/judged"]);
  });

  it("follows no redirect, and waits for nobody for long", async () => {
    const door = createWebDoor({ hosts: [host], timeoutMs: 200 });
    expect(await door.post(`http://${host}/elsewhere`, {}, "{}")).toEqual({
      ok: false,
      reason: "redirected",
      status: 302,
    });
    expect(asked).not.toContain("/secret");
    expect(await door.post(`http://${host}/silent`, {}, "{}")).toMatchObject({
      reason: "no-answer",
    });
  });
});
