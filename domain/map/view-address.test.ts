import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardStatuses, laneTypes } from "./kinds.ts";
import { evidenceStates, plainView } from "./view.ts";
import { type Addressable, readView, viewParams, writeView } from "./view-address.ts";
import { viewSchema } from "./view-schema.ts";

const id = fc.stringMatching(/^[\w-]{21}$/);
const anyKnown: fc.Arbitrary<Addressable> = fc
  .uniqueArray(id, { minLength: 12, maxLength: 12 })
  .map((ids) => ({
    lanes: ids.slice(0, 2),
    phases: ids.slice(2, 4),
    personas: ids.slice(4, 6),
    tags: ids.slice(6, 8),
    channels: ids.slice(8, 10),
    owners: ids.slice(10),
  }));
const viewOf = (known: Addressable) =>
  fc
    .record({
      hiddenLaneIds: fc.subarray([...known.lanes]),
      collapsedLaneIds: fc.subarray([...known.lanes]),
      pinnedLaneIds: fc.subarray([...known.lanes]),
      collapsedPhaseIds: fc.subarray([...known.phases]),
      filter: fc.record({
        laneTypes: fc.subarray([...laneTypes]),
        personaIds: fc.subarray([...known.personas]),
        tagIds: fc.subarray([...known.tags]),
        channelIds: fc.subarray([...known.channels]),
        ownerIds: fc.subarray([...known.owners]),
        statuses: fc.subarray([...cardStatuses]),
        evidence: fc.subarray([...evidenceStates]),
        since: fc.constantFrom(null, "24h", "7d", "2026-05-04"),
        text: fc.string({ maxLength: 20 }).map((text) => text.trim()),
      }),
      unmatched: fc.constantFrom("dim", "hide"),
    })
    .map((view) => viewSchema.parse(view));

describe("the address of a view", () => {
  test("[M54] leads to the same view", () => {
    fc.assert(
      fc.property(
        anyKnown.chain((known) => fc.tuple(fc.constant(known), viewOf(known))),
        ([known, view]) => {
          const query = new URLSearchParams(writeView(view, known));
          expect(readView(query, known)).toEqual({ view, isWhole: true });
        },
      ),
      { numRuns: 200, seed: 54 },
    );
  });

  const known: Addressable = {
    lanes: ["V1StGXR8_Z5jdHi6B-myT", "V1StGXcc_Z5jdHi6B-myT"],
    phases: ["k9StGXcc_Z5jdHi6B-myT"],
    personas: [],
    tags: [],
    channels: [],
    owners: [],
  };

  test("is short, and says nothing of everything", () => {
    expect(writeView(plainView, known)).toBe("");
    const view = { ...plainView, hiddenLaneIds: [...known.lanes], collapsedPhaseIds: known.phases };
    expect(writeView(viewSchema.parse(view), known)).toBe("hide=V1StGXR,V1StGXc&fold=k9StGX");
  });

  test("[M54] keeps what can be understood of what somebody wrote in it", () => {
    const query = new URLSearchParams("hide=V1StGXc,gone12&lane=pain,joke&since=soon&rest=hide");
    expect(readView(query, known)).toEqual({
      isWhole: false,
      view: viewSchema.parse({
        hiddenLaneIds: ["V1StGXcc_Z5jdHi6B-myT"],
        filter: { laneTypes: ["pain"] },
        unmatched: "hide",
      }),
    });
    // one that could be either of two lanes is neither
    expect(readView(new URLSearchParams("pin=V1StGX"), known).view).toEqual(plainView);
  });

  test("speaks of nothing but views", () => {
    const query = new URLSearchParams("pain=abc&utm=x");
    expect(readView(query, known)).toEqual({ view: plainView, isWhole: true });
    expect(viewParams).not.toContain("pain");
  });
});
