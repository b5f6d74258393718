import type { HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { PatientProvider } from "./patient-provider.ts";

it("says who it is at once, and asks for what is new only when it knows what it has", async () => {
  const sent: Uint8Array[] = [];
  const socket = { on() {}, off() {}, attach() {}, send: (said: Uint8Array) => sent.push(said) };
  const doc = new Y.Doc();
  const provider = new PatientProvider({
    websocketProvider: socket as unknown as HocuspocusProviderWebsocket,
    name: "m",
    document: doc,
    awareness: null,
    token: "7",
  });
  let tellRead = () => {};
  const reading = new Promise<void>((resolve) => {
    tellRead = resolve;
  });
  provider.waitFor(reading);
  provider.attach();
  await provider.onOpen(new Event("open"));
  await Promise.resolve();
  expect(sent).toHaveLength(1);

  const stored = new Y.Doc();
  stored.getMap("meta").set("title", "Stored");
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(stored), provider);
  tellRead();
  await reading;
  await Promise.resolve();
  expect(sent).toHaveLength(2);
  const known = Buffer.from(Y.encodeStateVector(stored));
  expect(Buffer.from(sent[1] ?? []).includes(known)).toBe(true);
});
