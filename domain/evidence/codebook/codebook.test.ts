import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applied, type CodeChange, undoing } from "./change.ts";
import { type Code, childrenOf, isLive, pathOf, speakerOf, treeOf } from "./code.ts";
import { type CodeEdit, type Edited, edited } from "./edit.ts";
import { problemOf } from "./rules.ts";
import type { Coding } from "./split.ts";
import { starterSet } from "./starter.ts";

const owner = handsOf(true);
const editor = handsOf(false);

describe("the tree of codes", () => {
  it("keeps names apart among siblings, however they are spelt, and only there", () => {
    const book = grown("Waiting", "Price", "Waiting/On the phone");
    expect(act(book, { kind: "add", parentId: null, name: " waiting " })).toBe("name-taken");
    expect(act(book, { kind: "rename", codeId: idOf(book, "Price"), name: "WAITING" })).toBe(
      "name-taken",
    );
    expect(names(add(book, "Price", "On the phone"))).toEqual([
      "Waiting",
      "Waiting/On the phone",
      "Price",
      "Price/On the phone",
    ]);
  });

  it("has four levels at most, whether a code is added or a branch moved", () => {
    const book = grown("A", "A/B", "A/B/C", "A/B/C/D", "E", "E/F");
    expect(act(book, { kind: "add", parentId: idOf(book, "A/B/C/D"), name: "G" })).toBe("too-deep");
    const move = { kind: "move", codeId: idOf(book, "E"), beforeId: null } as const;
    expect(act(book, { ...move, parentId: idOf(book, "A/B/C") })).toBe("too-deep");
    expect(names(ok(book, { ...move, parentId: idOf(book, "A/B") }))).toContain("A/B/E/F");
  });

  it("never goes round in a ring", () => {
    const book = grown("A", "A/B", "A/B/C");
    const move = { kind: "move", codeId: idOf(book, "A"), beforeId: null } as const;
    for (const under of ["A", "A/B", "A/B/C"]) {
      expect(act(book, { ...move, parentId: idOf(book, under) })).toBe("cycle");
    }
    expect(act(book, { kind: "merge", codeId: idOf(book, "A"), into: idOf(book, "A/B/C") })).toBe(
      "cycle",
    );
  });

  it("is in the order that people gave it", () => {
    const book = grown("A", "B", "C");
    const moved = ok(book, {
      kind: "move",
      codeId: idOf(book, "C"),
      parentId: null,
      beforeId: idOf(book, "A"),
    });
    expect(names(moved)).toEqual(["C", "A", "B"]);
  });
});

describe("a locked code", () => {
  const book = lock(grown("Waiting", "Waiting/Phone", "Price"), "Waiting/Phone");
  const codeId = idOf(book, "Waiting/Phone");

  it("is changed by owners and administrators only", () => {
    const edits: CodeEdit[] = [
      { kind: "rename", codeId, name: "Call" },
      { kind: "describe", codeId, description: "…" },
      { kind: "recolour", codeId, colour: 3 },
      { kind: "move", codeId, parentId: null, beforeId: null },
      { kind: "merge", codeId, into: idOf(book, "Price") },
      { kind: "delete", codeId, to: null },
      { kind: "unlock", codeId },
    ];
    for (const edit of edits) {
      expect(edited(book, edit, editor)).toEqual({ ok: false, reason: "locked" });
      expect(edited(book, edit, owner).ok).toBe(true);
    }
    const lockIt = { kind: "lock", codeId: idOf(book, "Price") } as const;
    expect(edited(book, lockIt, editor)).toEqual({ ok: false, reason: "locked" });
  });

  it("is not moved by what happens to its parent either", () => {
    const edit = { kind: "delete", codeId: idOf(book, "Waiting"), to: null } as const;
    expect(edited(book, edit, editor)).toEqual({ ok: false, reason: "locked" });
  });
});

describe("merging two codes", () => {
  it("lets one speak for both, and takes the children along", () => {
    const book = grown("Queue", "Queue/Phone", "Queue/Desk", "Waiting", "Waiting/phone");
    const merged = ok(book, {
      kind: "merge",
      codeId: idOf(book, "Queue"),
      into: idOf(book, "Waiting"),
    });
    expect(names(merged)).toEqual(["Waiting", "Waiting/phone", "Waiting/Desk"]);
    const speaker = (path: string) => speakerOf(merged, idOf(book, path))?.name;
    expect([speaker("Queue"), speaker("Queue/Phone"), speaker("Queue/Desk")]).toEqual([
      "Waiting",
      "phone",
      "Desk",
    ]);
  });

  it("can be taken back to the letter, with what others did meanwhile", () => {
    const book = grown("Queue", "Queue/Phone", "Waiting");
    const merge = {
      kind: "merge",
      codeId: idOf(book, "Queue"),
      into: idOf(book, "Waiting"),
    } as const;
    const change = changeOf(edited(book, merge, owner));
    const since = ok(applied(book, change), {
      kind: "rename",
      codeId: idOf(book, "Waiting"),
      name: "Time",
    });
    const undone = undoing(since, change, { mayLock: false });
    expect(undone.ok && names(applied(since, undone.change))).toEqual([
      "Queue",
      "Queue/Phone",
      "Time",
    ]);
  });

  it("is not taken back over a name that somebody gave since", () => {
    const book = grown("Queue", "Waiting");
    const merge = {
      kind: "merge",
      codeId: idOf(book, "Queue"),
      into: idOf(book, "Waiting"),
    } as const;
    const change = changeOf(edited(book, merge, owner));
    const since = add(applied(book, change), null, "queue");
    expect(undoing(since, change, { mayLock: true })).toEqual({
      ok: false,
      reason: "changed-since",
    });
  });
});

describe("deleting a code", () => {
  it("lifts its children one level and says where its passages go", () => {
    const book = grown("A", "A/B", "A/B/C", "D");
    const gone = ok(book, { kind: "delete", codeId: idOf(book, "A/B"), to: null });
    expect(names(gone)).toEqual(["A", "A/C", "D"]);
    expect(speakerOf(gone, idOf(book, "A/B"))).toBe(null);
    const given = ok(book, { kind: "delete", codeId: idOf(book, "A/B"), to: idOf(book, "D") });
    expect(names(given)).toEqual(["A", "A/C", "D"]);
    expect(speakerOf(given, idOf(book, "A/B"))?.name).toBe("D");
  });
});

describe("splitting a code", () => {
  it("moves the chosen passages to a new one, those of a merged code too, and back", () => {
    const before = grown("Queue", "Waiting");
    const book = ok(before, {
      kind: "merge",
      codeId: idOf(before, "Queue"),
      into: idOf(before, "Waiting"),
    });
    const codings: Coding[] = [
      { excerptId: "e1", codeId: idOf(before, "Queue") },
      { excerptId: "e2", codeId: idOf(before, "Waiting") },
      { excerptId: "e3", codeId: idOf(before, "Waiting") },
    ];
    const codeId = idOf(book, "Waiting");
    const split: CodeEdit = { kind: "split", codeId, name: "Slow post", excerptIds: ["e1", "e3"] };
    const hands = { ...owner, codings };
    const change = changeOf(edited(book, split, hands));
    const made = idOf(applied(book, change), "Slow post");
    expect(change.recoded).toEqual([
      { excerptId: "e1", from: idOf(before, "Queue"), to: made },
      { excerptId: "e3", from: codeId, to: made },
    ]);
    const undone = undoing(applied(book, change), change, { mayLock: false });
    expect(undone.ok && undone.change.recoded.map(({ to }) => to)).toEqual([
      idOf(before, "Queue"),
      codeId,
    ]);
    expect(edited(book, { ...split, excerptIds: ["e9"] }, hands)).toEqual({
      ok: false,
      reason: "nothing-to-do",
    });
  });
});

describe("a starter set", () => {
  it.each(["fi", "en"] as const)("brings a sound tree once and no name twice (%s)", (language) => {
    const bring = { kind: "bring", codes: starterSet(language) } as const;
    const book = ok([], bring);
    expect(problemOf(book)).toBe(null);
    expect(treeOf(book)).toHaveLength(starterSet(language).length);
    expect(act(book, bring)).toBe("nothing-to-do");
  });

  it("leaves what a team has named alike as it is", () => {
    const book = ok(grown("Price and paying"), { kind: "bring", codes: starterSet("en") });
    expect(childrenOf(book, null).filter(({ name }) => name === "Price and paying")).toHaveLength(
      1,
    );
    expect(names(book)).toContain("Price and paying/Unexpected cost");
  });
});

it("stays sound and comes all the way back, whatever is done to it in whatever order", () => {
  const step = fc.record({
    kind: fc.constantFrom("add", "rename", "move", "merge", "delete"),
    a: fc.nat(30),
    b: fc.nat(30),
    name: fc.constantFrom("A", "B", "C", "D", "E"),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let book: Code[] = [];
      const done: { change: CodeChange; before: string[] }[] = [];
      for (const { kind, a, b, name } of steps) {
        const live = book.filter(isLive);
        const one = live[a % Math.max(1, live.length)]?.id ?? "none";
        const other = b % 3 === 0 ? null : (live[b % Math.max(1, live.length)]?.id ?? null);
        const edit = editOf(kind, { one, other, name });
        const result = edited(book, edit, owner);
        if (!result.ok) continue;
        done.push({ change: result.change, before: names(book) });
        book = applied(book, result.change);
        expect(problemOf(book)).toBe(null);
      }
      for (const { change, before } of done.reverse()) {
        const undone = undoing(book, change, { mayLock: true });
        if (!undone.ok) throw new Error(undone.reason);
        book = applied(book, undone.change);
        expect(names(book)).toEqual(before);
      }
    }),
  );
});

function editOf(
  kind: string,
  { one, other, name }: { one: string; other: string | null; name: string },
): CodeEdit {
  if (kind === "add") return { kind, parentId: other, name, description: "", colour: null };
  if (kind === "rename") return { kind, codeId: one, name };
  if (kind === "move") return { kind, codeId: one, parentId: other, beforeId: null };
  if (kind === "merge") return { kind, codeId: one, into: other ?? one };
  return { kind: "delete", codeId: one, to: other };
}

function handsOf(mayLock: boolean) {
  let next = 0;
  return { mayLock, newId: () => `${mayLock ? "o" : "e"}${String(++next).padStart(5, "0")}` };
}

function changeOf(result: Edited): CodeChange {
  if (!result.ok) throw new Error(result.reason);
  return result.change;
}

type Loose = Omit<Extract<CodeEdit, { kind: "add" }>, "description" | "colour">;

function act(book: Code[], edit: CodeEdit | Loose): string {
  const result = edited(book, { description: "", colour: null, ...edit } as CodeEdit, owner);
  return result.ok ? "ok" : result.reason;
}

function ok(book: Code[], edit: CodeEdit): Code[] {
  return applied(book, changeOf(edited(book, edit, owner)));
}

function add(book: Code[], under: string | null, name: string): Code[] {
  const parentId = under === null ? null : idOf(book, under);
  return ok(book, { kind: "add", parentId, name, description: "", colour: null });
}

function lock(book: Code[], path: string): Code[] {
  return ok(book, { kind: "lock", codeId: idOf(book, path) });
}

function grown(...paths: string[]): Code[] {
  const codes = paths.map((path) => ({
    path: path.split("/"),
    description: "",
    colour: null,
    starter: null,
  }));
  return ok([], { kind: "bring", codes });
}

function names(book: Code[]): string[] {
  return treeOf(book).map(({ code }) => pathOf(book, code.id).join("/"));
}

function idOf(book: Code[], path: string): string {
  const found = treeOf(book).find(({ code }) => pathOf(book, code.id).join("/") === path);
  if (!found) throw new Error(`no code ${path}`);
  return found.code.id;
}
