import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildCard, buildHeader, buildMap } from "#domain/map/testing.ts";
import { readTextSource } from "../source.ts";
import { mapOf, spicedMap, tries, writtenOf } from "../testing.ts";
import { lossesOf } from "./carried.ts";
import { readCjml, writeCjml } from "./cjml.ts";
import { readMermaid, writeMermaid } from "./mermaid.ts";
import { phaseNames } from "./names.ts";
import { readOutline, writeOutline } from "./outline.ts";

const language = "fi" as const;
const seeds = fc.integer({ min: 1, max: 1_000_000 });
const shapeOf = (map: ReturnType<typeof mapOf>) =>
  map.phases.map(({ id, title }) => [
    title,
    map.steps.filter(({ phaseId }) => phaseId === id).map((step) => step.title),
  ]);

describe("Mermaid", () => {
  const text = `journey
    title Työpäivä
    section Aamu
      Keitä teetä: 5: Minä
      Kävele: 3: Minä, Kissa
      %% a remark
    section Ilta
      Istu: 9: Minä
      What is this`;

  test("[M45] sections are phases, tasks steps, scores feelings and actors cards and personas", () => {
    const draft = readMermaid(text, { language });
    const map = mapOf(draft);
    expect(map.header).toMatchObject({ title: "Työpäivä", personaIds: ["Minä", "Kissa"] });
    expect(shapeOf(map)).toEqual([
      ["Aamu", ["Keitä teetä", "Kävele"]],
      ["Ilta", ["Istu"]],
    ]);
    expect(map.curve.map(({ value }) => value)).toEqual([2, 0, 2]);
    expect(map.cards.map(({ text: words }) => words)).toEqual(["Minä", "Minä", "Kissa", "Minä"]);
    expect(draft.problems.list).toEqual([
      { code: "feeling-clamped", at: "8", value: "9" },
      { code: "not-understood", at: "9", value: "What is this" },
    ]);
  });

  test("[M44] phases, steps and feelings that are written come back, whatever they are called", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const written = writtenOf(spicedMap(seed));
        const draft = readMermaid(writeMermaid(written), { language });
        expect(draft.problems.count).toBe(0);
        const tidy = (title: string) => title.replaceAll(/\s+/g, " ").trim() || "–";
        const { map } = written;
        expect(shapeOf(mapOf(draft))).toEqual(
          phaseNames(map, language).map((name, i) => [
            name,
            map.steps
              .filter(({ phaseId }) => phaseId === map.phases[i]?.id)
              .map(({ title }) => tidy(title)),
          ]),
        );
      }),
      { numRuns: tries(60) },
    );
  });
});

describe("an outline", () => {
  test("[M45] of headings and bullets is phases, steps, lanes and cards", () => {
    const text = `# Pyörän osto

Perhe ostaa ensimmäisen pyörän.

## Ennen

### Herää tarve

Lapsi on kasvanut.

- **Teot**
  - Mittaa lapsen
    kahdesti
  - Katsoo kuvia
- Tunne: Anna: -1
- Kipupisteet: Ei löydä kokoa
- Pelkkä kortti

## Parkki

- myöhemmin
`;
    const draft = readOutline(text, { language });
    const map = mapOf(draft);
    expect(draft.problems.list).toEqual([]);
    expect(map.header).toMatchObject({
      title: "Pyörän osto",
      scenario: "Perhe ostaa ensimmäisen pyörän.",
    });
    expect(shapeOf(map)).toEqual([["Ennen", ["Herää tarve"]]]);
    expect(map.steps[0]?.description).toBe("Lapsi on kasvanut.");
    expect(map.cards.map(({ text: words, place }) => [words, place.kind])).toEqual([
      ["Mittaa lapsen\nkahdesti", "cell"],
      ["Katsoo kuvia", "cell"],
      ["Ei löydä kokoa", "cell"],
      ["Pelkkä kortti", "cell"],
      ["myöhemmin", "parked"],
    ]);
    expect(map.curve).toMatchObject([{ personaId: "Anna", value: -1 }]);
  });

  test("[M45] of indented lines is one too", () => {
    const map = mapOf(
      readOutline("Ennen\n  Herää tarve\n    Teot: mittaa\n  Vertailee\nOsto\n\tMaksaa", {
        language,
      }),
    );
    expect(shapeOf(map)).toEqual([
      ["Ennen", ["Herää tarve", "Vertailee"]],
      ["Osto", ["Maksaa"]],
    ]);
    expect(map.lanes.map(({ type }) => type)).toEqual(["action"]);
  });

  test("[M44] what is written comes back: phases, steps, cards and feelings", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        // words that are marks of the format itself are a matter of how they are written
        const map = spicedMap(seed);
        const written = writtenOf({
          ...map,
          lanes: map.lanes.map((lane, i) => ({ ...lane, title: `Lane ${i}` })),
        });
        const text = writeOutline(written);
        const back = mapOf(readOutline(text, { language }));
        expect(back.phases.map(({ title }) => title)).toEqual(
          phaseNames(map, language).map((name) => name.replaceAll("**", "")),
        );
        const words = (cards: typeof map.cards) =>
          cards
            .map(({ text: own }) => own.replaceAll(/[\s•-]+/g, " ").trim())
            .filter(Boolean)
            .sort();
        const said = map.cards.map((card) => ({ ...card, text: written.wordsOf(card) }));
        expect(words(back.cards)).toEqual(words(said));
        expect(back.curve.length).toBe(map.curve.length);
      }),
      { numRuns: tries(30) },
    );
  });
});

describe("CJML", () => {
  /** As the language's own site shows it. */
  const example = `<CJML version="2.0">
<actualJourney><journeyID>AJ1</journeyID>
<actors><endUser actorID="Carl"><actorName>Carl</actorName></endUser>
<serviceProvider actorID="Company A"><companyName>Bookis</companyName></serviceProvider></actors>
<touchpoints><actualCommunicationPoint><touchpointID>TP1</touchpointID>
<initiator><refersTo actorIDref="Carl"/><initiatorLabel>Customer creates account</initiatorLabel></initiator>
<receiver><refersTo actorIDref="Bookis"/><receiverLabel>Account registered</receiverLabel></receiver>
<channel><channelName>Web</channelName></channel></actualCommunicationPoint></touchpoints></actualJourney></CJML>`;

  test("[M45] touchpoints are steps, with who answers and by which channel", () => {
    const read = readCjml(example, { language });
    if (!read.ok) throw new Error(read.reason);
    const map = mapOf(read.draft);
    expect(map.header).toMatchObject({ state: "as-is", personaIds: ["Carl"] });
    expect(map.steps).toMatchObject([{ title: "Customer creates account", channels: ["Web"] }]);
    expect(map.cards.map(({ text }) => text)).toEqual(["Account registered"]);
  });

  test.each([
    ["a document type", "<!DOCTYPE x [<!ENTITY a 'b'>]><CJML/>", "unsafe-xml"],
    ["an end that is missing", "<CJML><actualJourney>", "not-xml"],
    ["another language", "<html></html>", "not-cjml"],
    ["depth without end", "<a>".repeat(60) + "</a>".repeat(60), "too-deep"],
  ])("[M45] XML with %s is refused", (_, text, reason) => {
    expect(readCjml(text, { language })).toEqual({ ok: false, reason });
  });

  test("[M44] what is written comes back: phases, steps, channels, descriptions and feelings", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const written = writtenOf(spicedMap(seed));
        const read = readCjml(writeCjml(written), { language });
        if (!read.ok) throw new Error(read.reason);
        const tidy = (title: string) => title.replaceAll(/\s+/g, " ").trim();
        const map = mapOf(read.draft);
        expect(map.phases.map(({ title }) => title)).toEqual(phaseNames(written.map, language));
        expect(map.steps.map(({ channels }) => channels)).toEqual(
          written.map.steps.map(({ channels }) => channels.map((id) => `channels ${id}`)),
        );
        expect(map.steps.map(({ title }) => title).length).toBe(written.map.steps.length);
        for (const [i, { title }] of written.map.steps.entries())
          if (tidy(title) !== "") expect(map.steps[i]?.title).toBe(tidy(title));
      }),
      { numRuns: tries(60) },
    );
  });
});

test("[M44] what a format has no place for is counted before it is written", () => {
  const place = { kind: "cell", laneId: "l1", stepId: "s1", stepToId: "s2" } as const;
  const map = buildMap({
    header: buildHeader({ goal: "A bicycle" }),
    cards: [buildCard("c1", place, { image: { id: "i1", alt: "A door" }, tags: ["t"] })],
  });
  const lost = (format: Parameters<typeof lossesOf>[1]) =>
    Object.fromEntries(
      lossesOf(writtenOf(map), format, { comments: 3 }).map(({ kind, count }) => [kind, count]),
    );
  expect(lost("matrix-csv")).toEqual({
    comments: 3,
    pictures: 1,
    connections: 1,
    spans: 1,
    tags: 1,
    header: 2,
  });
  expect(lost("list")).toEqual({ comments: 3, pictures: 1, connections: 1, header: 2 });
  expect(lost("mermaid")).toMatchObject({ cards: 1, lanes: 2 });
});

test.each([
  ["x.mmd", "journey\n section A", "words"],
  ["", "journey\n section A", "words"],
  ["x.xml", "<CJML/>", "words"],
  ["", "a\tb\nc\td", "sheets"],
  ["", "a;b;c\n1;2;3", "sheets"],
  ["", "# A\n## B", "words"],
  ["x.csv", "hello", "sheets"],
])("what %s %j is, is told by its name and its beginning", (name, text, kind) => {
  const read = readTextSource(name, text);
  expect(read.ok && read.source.kind).toBe(kind);
});

test.each(["kartta.polku.json", "KARTTA.JSON"])(
  "%s that was cut short is a map file that is not whole, and no outline",
  (name) => {
    const read = readTextSource(name, '{\n  "form');
    expect(read).toEqual({ ok: false, reason: "map-file" });
  },
);
