import { describe, expect, it } from "vitest";
import { proposeCodes } from "./propose-codes.ts";

describe("codes for people who have none", () => {
  it("go on with the series that most people go by, as it is written", () => {
    const next = proposeCodes(["H-011", "H-009", "P07", "Aino (Ryhmä)", "P-3f2a9b1c0d"]);
    expect([next(), next()]).toEqual(["H-012", "H-013"]);
  });

  it("begin at P01 where nobody has one", () => {
    expect(proposeCodes(["Aino", "Haastateltava 3"])()).toBe("P01");
  });

  it("get longer when the series is full", () => {
    expect(proposeCodes(["P99"])()).toBe("P100");
  });
});
