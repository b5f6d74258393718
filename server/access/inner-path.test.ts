import { expect, it } from "vitest";
import { innerPath } from "./inner-path.ts";

it("sign-in leads back to a page of this site", () => {
  expect(innerPath("/w/shop/maps/m1?panel=pain")).toBe("/w/shop/maps/m1?panel=pain");
});

it.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/.//evil.example",
  "/w/..//evil.example",
  "javascript:alert(1)",
  "",
])("sign-in never leads to %j", (wish) => {
  expect(innerPath(wish)).toBe("/");
});
