import { describe, expect, test } from "vitest";
import { parseTsv } from "#domain/map/clipboard/tsv.ts";
import { mapOf } from "../testing.ts";
import { guessPlan } from "./guess.ts";
import { readSheet } from "./read-sheet.ts";
import { type Merge, type Sheet, sheetOf, sheetOfTable, turned } from "./sheet.ts";

const sheet = (rows: string[], merges: Merge[] = []) =>
  sheetOf(
    "Taul1",
    rows.map((row) => row.split("|").map((cell) => cell.replaceAll("/", "\n"))),
    merges,
  );
const read = (given: Sheet) => {
  const draft = readSheet(given, guessPlan(given), { language: "fi" });
  return { map: mapOf(draft), problems: draft.problems, lost: draft.lost };
};
/** Phases with their steps, lanes, and the cards by lane and step. */
const told = (given: Sheet) => {
  const { map, problems } = read(given);
  const title = (id: string) => map.steps.find((step) => step.id === id)?.title;
  return {
    title: map.header.title,
    phases: map.phases.map(({ id, title: name }) => [
      name,
      ...map.steps.filter(({ phaseId }) => phaseId === id).map((step) => step.title),
    ]),
    lanes: map.lanes.map((lane) => [lane.type, lane.title]),
    cards: map.cards.map(({ text, place }) =>
      place.kind === "parked"
        ? `${text} parked`
        : `${text} @ ${title(place.stepId)}${place.stepToId ? `-${title(place.stepToId)}` : ""}`,
    ),
    curve: map.curve.map(({ value, stepId, personaId }) => [title(stepId), value, personaId]),
    problems: problems.list.map(({ code, at }) => `${at} ${code}`),
  };
};

const matrix = [
  "Pyörän ostaminen|||",
  "|||",
  "|Ennen||Ostos",
  "|Herää tarve|Vertailee|Maksaa",
  "Mitä asiakas tekee|Huomaa mainoksen|Lukee arvosteluja/Kysyy kaverilta|Maksaa kortilla",
  "Tunne|🙂|-1,5|hmm",
  "Kanava|Verkko; Somekanavat|Verkko|Myymälä",
  "Vastuu||Markkinointi|Myynti/Talous",
  "Kipupisteet|||#REF!",
  "Oma rivi|x|y|z",
];
const merges = [{ row: 2, column: 1, columns: 2, rows: 1 }];

describe("[M45] a matrix that somebody made in a spreadsheet", () => {
  test("is read with its title, merged phases, lanes by their Finnish names, cards by line breaks", () => {
    expect(told(sheet(matrix, merges))).toEqual({
      title: "Pyörän ostaminen",
      phases: [
        ["Ennen", "Herää tarve", "Vertailee"],
        ["Ostos", "Maksaa"],
      ],
      lanes: [
        ["action", "Mitä asiakas tekee"],
        ["curve", "Tunne"],
        ["channel", "Kanava"],
        ["pain", ""],
        ["text", "Oma rivi"],
        ["team", "Vastuu"],
      ],
      cards: [
        "Huomaa mainoksen @ Herää tarve",
        "Lukee arvosteluja @ Vertailee",
        "Kysyy kaverilta @ Vertailee",
        "Maksaa kortilla @ Maksaa",
        "x @ Herää tarve",
        "y @ Vertailee",
        "z @ Maksaa",
      ],
      curve: [
        ["Herää tarve", 1, null],
        ["Vertailee", -1.5, null],
      ],
      problems: ["Taul1!D6 not-a-feeling", "Taul1!D8 second-team", "Taul1!D9 formula-error"],
    });
  });

  test("puts channels and teams on the steps", () => {
    const { steps } = read(sheet(matrix, merges)).map;
    expect(steps.map(({ channels, teamId }) => [channels, teamId])).toEqual([
      [["Verkko", "Somekanavat"], null],
      [["Verkko"], "Markkinointi"],
      [["Myymälä"], "Myynti"],
    ]);
  });

  test("says the same turned on its side, and names the cells as they are in the file", () => {
    const upright = sheet(matrix.slice(2), [{ row: 0, column: 1, columns: 2, rows: 1 }]);
    const { problems, ...rest } = told(turned(upright));
    expect(rest).toEqual({ ...told(upright), problems: undefined });
    expect(problems).toEqual([
      "Taul1!D4 not-a-feeling",
      "Taul1!F4 second-team",
      "Taul1!G4 formula-error",
    ]);
  });

  test("a cell that reaches over columns is a span, one over rows belongs to the first", () => {
    const rows = ["|A|B|C", "Teot|koko matka||", "Ajatukset||y|z"];
    const given = sheet(rows, [
      { row: 1, column: 1, columns: 3, rows: 1 },
      { row: 2, column: 2, columns: 1, rows: 2 },
    ]);
    expect(told(given).cards).toEqual(["koko matka @ A-C", "y @ B", "z @ C"]);
  });

  test("needs no head rows, no lane names and no words that we know", () => {
    expect(told(sheet(["Actions|a|b", "Thoughts|c|d"]))).toMatchObject({
      phases: [["", "", ""]],
      lanes: [
        ["action", "Actions"],
        ["thought", "Thoughts"],
      ],
    });
    expect(told(sheet(["Ennen|Aikana|Jälkeen", "x|y|z"]))).toMatchObject({
      phases: [["", "Ennen", "Aikana", "Jälkeen"]],
      lanes: [["text", ""]],
      cards: ["x @ Ennen", "y @ Aikana", "z @ Jälkeen"],
    });
  });

  test("tells feelings of 1 to 5 from those around zero", () => {
    const curve = (cells: string) =>
      told(sheet(["|A|B|C", `Tunteet|${cells}`, "Teot|x|y|z"])).curve;
    expect(curve("5|3|1").map(([, value]) => value)).toEqual([2, 0, -2]);
    expect(curve("2|0|-2").map(([, value]) => value)).toEqual([2, 0, -2]);
    expect(curve("iloinen|neutraali|vihainen").map(([, value]) => value)).toEqual([1, 0, -2]);
    expect(curve("+|Anna: -1|😡").map(([, value, who]) => [value, who])).toEqual([
      [1, null],
      [-1, "Anna"],
      [-2, null],
    ]);
  });

  test("goes on with the lane above where a row has no name of its own", () => {
    const given = sheet(["|A|B", "Teot|a|", "|b|c", "Ajatukset|d|"]);
    expect(told(given).cards).toEqual(["a @ A", "b @ A", "c @ B", "d @ A"]);
  });
});

describe("[M45] a long list", () => {
  test("is known by its headings, in Finnish and in English", () => {
    const rows = [
      "Vaihe|Askel|Kaista|Otsikko|Kuvaus|Tunne|Kanava|Avainsanat|Vakavuus|Tila",
      "Ennen|Herää tarve|Kipupisteet|Ei löydä kokoa|Sivulla ei ole taulukkoa||Verkko|koko; mitta|3|työn alla",
      "|Vertailee|Teot|Lukee||2||||outo",
      "||Teot|Ei missään||||||",
    ];
    const { map, lost } = read(sheet(rows));
    expect(told(sheet(rows))).toMatchObject({
      phases: [["Ennen", "Herää tarve", "Vertailee"]],
      lanes: [
        ["pain", ""],
        ["action", ""],
        ["curve", ""],
      ],
      cards: [
        "Ei löydä kokoa\nSivulla ei ole taulukkoa @ Herää tarve",
        "Lukee @ Vertailee",
        "Ei missään parked",
      ],
      curve: [["Vertailee", 2, null]],
      problems: ["Taul1!J3 unknown-status", "Taul1!D4 no-step"],
    });
    expect(map.cards[0]).toMatchObject({ tags: ["koko", "mitta"], status: "doing" });
    expect(lost).toEqual([{ kind: "severities", count: 1 }]);
    const english = ["phase|step|lane_type|title|step_to", "A|one|pain|p|two", "A|two|pain|q|one"];
    expect(told(sheet(english))).toMatchObject({
      cards: ["p @ one-two", "q @ two"],
      problems: ["Taul1!E3 span-end-unknown"],
    });
  });
});

describe("[M45] notes of a whiteboard", () => {
  const notes = [
    "ID,Text,BG Color,Position X,Position Y,Tags",
    "1,a,#FFF,0,0,new",
    "2,b,#FFF,210,8,",
    "3,c,#F00,-6,190,",
    "4,d,,205,203,",
  ].map((row) => row.replaceAll(",", "|"));

  test("are parked, with their tags and colours", () => {
    const { map } = read(sheet(notes));
    expect(
      map.cards.map(({ text, place, colour, tags }) => [text, place.kind, colour, tags]),
    ).toEqual([
      ["a", "parked", 0, ["new"]],
      ["b", "parked", 0, []],
      ["c", "parked", 1, []],
      ["d", "parked", null, []],
    ]);
  });

  test("stand in cells as they stood on the board, when that is asked for", () => {
    const given = sheet(notes);
    const plan = { ...guessPlan(given), inCells: true };
    const map = mapOf(readSheet(given, plan, { language: "fi" }));
    const at = (nodes: readonly { id: string }[], id: string) =>
      nodes.findIndex((one) => one.id === id);
    expect(
      map.cards.map(({ text, place }) =>
        place.kind === "cell"
          ? [text, at(map.steps, place.stepId), at(map.lanes, place.laneId)]
          : [text],
      ),
    ).toEqual([
      ["a", 0, 0],
      ["b", 1, 0],
      ["c", 0, 1],
      ["d", 1, 1],
    ]);
  });
});

test("[M45] 10,000 hostile rows end in messages by cell, of which the first are listed and all are counted", () => {
  const row = (i: number) => [`P${i}`, `S${i}`, "Tunteet", "", `${i}%`, "x".repeat(40)];
  const rows = [["vaihe", "askel", "kaista", "otsikko", "tunne", "tila"]];
  for (let i = 0; i < 12_000; i++) rows.push(row(i));
  const given = sheetOf("Taul1", rows);
  const { problems, map } = read(given);
  expect(problems.list).toHaveLength(200);
  expect(problems.count).toBeGreaterThan(10_000);
  expect(problems.list[0]).toEqual({ code: "rows-unread", at: "Taul1", value: "2001" });
  expect(problems.list[1]).toMatchObject({ code: "too-many-steps", at: "Taul1!B502" });
  expect(map.steps).toHaveLength(500);
});

test("a block from a clipboard is a sheet too", () => {
  const table = parseTsv("\tA\tB\nTeot\tx\ty\n");
  expect(told(sheetOfTable("Leikepöytä", table)).cards).toEqual(["x @ A", "y @ B"]);
});
