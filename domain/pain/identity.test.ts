import { expect, it } from "vitest";
import { inheritIds } from "./identity.ts";

it("of two that have as much of a group, the one that somebody touched lends its id, else the one first heard", () => {
  const open = { kind: "pain" as const, status: "open" as const, isTouched: false };
  const known = [
    { ...open, id: "p1", excerptIds: ["second"] },
    { ...open, id: "p2", excerptIds: ["first"] },
    { ...open, id: "p3", excerptIds: ["third"] },
  ];
  const group = [{ kind: "pain" as const, excerptIds: ["first", "second", "third"] }];
  const placeOf = (id: string) => ["first", "second", "third"].indexOf(id);
  expect(inheritIds(group, known, placeOf).ids).toEqual(["p2"]);
  const touched = known.map((point) => ({ ...point, isTouched: point.id === "p3" }));
  expect(inheritIds(group, touched, placeOf)).toEqual({
    ids: ["p3"],
    unsupported: [],
    gone: ["p1", "p2"],
  });
});
