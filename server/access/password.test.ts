import { expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password.ts";

it("the right password opens, any other does not", async () => {
  const stored = await hashPassword("kettu juoksi yli jään");
  expect(await verifyPassword("kettu juoksi yli jään", stored)).toBe(true);
  expect(await verifyPassword("kettu juoksi yli jaan", stored)).toBe(false);
});

it("ä is ä, typed as one sign or as two", async () => {
  const stored = await hashPassword("jään yli yöllä");
  expect(await verifyPassword("jään yli yöllä".normalize("NFD"), stored)).toBe(true);
});

it("the same password is stored differently each time", async () => {
  expect(await hashPassword("same password")).not.toBe(await hashPassword("same password"));
});

it("nobody signs in where no password is kept", async () => {
  expect(await verifyPassword("", null)).toBe(false);
  expect(await verifyPassword("x", "nonsense")).toBe(false);
});
