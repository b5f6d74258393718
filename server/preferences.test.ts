import { expect, it } from "vitest";
import { pickLocale } from "./preferences.ts";

it("a browser that prefers Finnish gets Finnish", () => {
  expect(pickLocale("fi-FI,fi;q=0.9,en;q=0.8")).toBe("fi");
});

it("the heaviest wish wins, whatever its place", () => {
  expect(pickLocale("en;q=0.4, sv, fi;q=0.7")).toBe("fi");
});

it("a language that is refused is not chosen", () => {
  expect(pickLocale("fi;q=0, en;q=0.1")).toBe("en");
});

it("without a wish the words are English", () => {
  expect(pickLocale(null)).toBe("en");
  expect(pickLocale("sv-SE")).toBe("en");
});
