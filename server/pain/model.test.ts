import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { excerpts } from "#db/schema/evidence.ts";
import { painPoints } from "#db/schema/pain.ts";
import { workspaces } from "#db/schema/workspace.ts";
import { modelOfLabel } from "#domain/evidence/model-mark.ts";
import { authorize } from "../access/authorize.ts";
import { createModelDoor, endpointOf } from "../analysis/ask-model.ts";
import { readModel } from "../analysis/read-model.ts";
import { saveModel } from "../analysis/save-model.ts";
import { tryModel } from "../analysis/try-model.ts";
import type { Ctx } from "../context.ts";
import { createEvidenceWorld, type EvidenceWorld } from "../evidence/testing.ts";

/** A foreign service: an OpenAI-compatible endpoint as Ollama or vLLM offer it. */
let service: Server;
let host: string;
let asked: { headers: IncomingMessage["headers"]; content: string }[] = [];
let reply: (content: { passages?: unknown[]; groups?: unknown[] }) => string | number | null;

let w: EvidenceWorld;
let admin: Ctx;
const where = { workspaceId: "w" };

beforeAll(async () => {
  service = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const content = JSON.parse(body).messages[1].content;
    asked.push({ headers: request.headers, content });
    const said = reply(JSON.parse(content));
    if (said === null) return;
    if (typeof said === "number") {
      response.writeHead(said, { location: "http://169.254.169.254/" }).end();
    } else {
      response.end(JSON.stringify({ choices: [{ message: { content: said } }] }));
    }
  });
  await new Promise<void>((done) => service.listen(0, "127.0.0.1", done));
  host = `127.0.0.1:${(service.address() as AddressInfo).port}`;
  w = await createEvidenceWorld({
    model: createModelDoor({ hosts: [host], key: "sesame", timeoutMs: 300 }),
  });
  admin = w.as("admin");
});
afterAll(async () => {
  await w.close();
  service.closeAllConnections();
  await new Promise((done) => service.close(done));
});

beforeEach(() => {
  asked = [];
  reply = ({ passages, groups }) =>
    JSON.stringify(
      passages
        ? { labels: passages.map(() => "gain") }
        : { titles: groups?.map((_, index) => `Named by the model ${index}`) },
    );
});

async function set(isOn: boolean, address = `http://${host}/v1`) {
  const grant = await authorize(admin, "workspace.manage", where);
  return saveModel(admin, grant, { isOn, address, model: "small" });
}

async function read(text: string, consent: "yes" | "unknown" = "yes") {
  const noteId = await w.note(text, { consent });
  await w.jobs.settle();
  return w.db.read.select().from(excerpts).where(eq(excerpts.noteId, noteId));
}

const told = "The courier lost my parcel and nobody answered for a week.";

describe("a language model beside the analysis", () => {
  it("is asked nothing until an administrator has set it", async () => {
    const [found] = await read(told);
    expect(found).toMatchObject({ label: "pain" });
    expect(asked).toEqual([]);
  });

  it("gives labels and names once it is on, from words that may be quoted, and the key goes along", async () => {
    expect(await set(true)).toEqual({ ok: true });
    expect(await w.events("w")).toContain("model.changed");
    const [found] = await read(`${told} Again.`);
    expect(found).toMatchObject({ label: "gain", severity: 0 });
    expect(modelOfLabel(found?.analyzer ?? "")).toBe("small");
    expect(asked[0]?.headers.authorization).toBe("Bearer sesame");
    expect(JSON.parse(asked[0]?.content ?? "")).toMatchObject({ passages: [{ n: 1 }, { n: 2 }] });
    const points = await w.db.read.select().from(painPoints);
    expect(points.map(({ title }) => title)).toContain("Named by the model 0");

    asked = [];
    const [silent] = await read("The courier was rude to me at the door.", "unknown");
    expect(silent).toMatchObject({ label: "pain" });
    expect(asked.some(({ content }) => content.includes("rude"))).toBe(false);
  });

  it.each([
    ["nonsense", () => "I would rather not."],
    ["an error", () => 500],
    ["somewhere else", () => 302],
    ["nothing in time", () => null],
  ])("leaves the analysis' own word where it answers %s", async (name, answer) => {
    reply = answer;
    const [found] = await read(`The courier broke my parcel and left (${name}).`);
    expect(found).toMatchObject({ label: "pain" });
    expect(modelOfLabel(found?.analyzer ?? "")).toBe(null);
    const settings = await readModel(admin, await authorize(admin, "workspace.manage", where));
    expect(settings.lastProblem === null).toBe(name === "nonsense");
  });

  it("is refused by a sensitive workspace, also one that became so later", async () => {
    await w.db.transact(async (tx) => {
      await tx.update(workspaces).set({ isSensitive: true }).where(eq(workspaces.id, "w"));
    });
    const refused = { ok: false, reason: "sensitive-workspace" };
    expect(await set(true)).toEqual(refused);
    const grant = await authorize(admin, "workspace.manage", where);
    const there = { address: `http://${host}/v1`, model: "small" };
    expect(await tryModel(admin, grant, there)).toEqual(refused);
    await read("The courier never came and I waited all day.");
    expect(asked).toEqual([]);
    await w.db.transact(async (tx) => {
      await tx.update(workspaces).set({ isSensitive: false }).where(eq(workspaces.id, "w"));
    });
  });

  it("is tried with two sentences of nobody", async () => {
    reply = () => '{"labels":["pain","gain"]}';
    const grant = await authorize(admin, "workspace.manage", where);
    expect(await tryModel(admin, grant, { address: `http://${host}`, model: "m" })).toEqual({
      ok: true,
    });
    expect(asked[0]?.content).toContain("Asia hoitui");
    expect(await w.events("w")).toContain("model.tried");
  });

  it("is set by administrators only; a stranger finds no workspace", async () => {
    for (const [who, code] of [
      [w.editor, "forbidden"],
      [w.stranger, "not-found"],
    ] as const) {
      await expect(authorize(who, "workspace.manage", where)).rejects.toMatchObject({ code });
    }
  });
});

describe("the door to models", () => {
  it.each([
    "http://localhost:11434/v1",
    "http://127.0.0.1/v1",
    "http://2130706433:11434/v1",
    "http://[::1]:11434/v1",
    "http://169.254.169.254/latest",
    "http://10.0.0.7:11434",
    "http://llm.example.org.evil.example",
    "http://user:pass@llm.example.org",
    "https://llm.example.org:8443",
    "file:///etc/passwd",
    "llm.example.org",
    "",
  ])("does not open to %s unless that very host was allowed", async (address) => {
    expect(endpointOf(address, ["llm.example.org"])).toBe(null);
    expect(await set(true, address)).toEqual({ ok: false, reason: "host-not-allowed" });
  });

  it("opens to a host that was named, with its port", () => {
    expect(endpointOf("http://localhost:11434/v1/", ["localhost:11434"])?.href).toBe(
      "http://localhost:11434/v1/chat/completions",
    );
    expect(endpointOf("https://LLM.example.org/v1?x=1#y", ["llm.example.org"])?.href).toBe(
      "https://llm.example.org/v1/chat/completions",
    );
  });
});
