import { expect, it } from "vitest";
import { createCompany } from "./company.ts";
import { tokenize } from "./tokens.ts";

it("words point at the place whose own words keep the same company", () => {
  const company = createCompany(["doctor nurse ward", "train platform ticket"], "en");
  const [ward = 0, train = 0] = company(tokenize("the patient had an operation"), "en");
  expect(ward).toBeGreaterThan(train);
  expect(ward + train).toBeCloseTo(0);
});

it("words never met point nowhere", () => {
  expect(createCompany(["doctor", "train"], "en")(tokenize("qwzx vbnmk"), "en")).toEqual([0, 0]);
});
