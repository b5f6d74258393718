import { expect, it } from "vitest";
import { passwordProblem } from "./weak-password.ts";

it("a password of ten signs or more that nobody would try first may be had", () => {
  for (const password of [
    "nine quiet birches",
    "four unrelated words",
    "kettu juoksi yli jään",
    "Vm3kq9!tLx",
    "salasanaan en luota",
  ]) {
    expect(
      passwordProblem(password, { name: "Maija Meikäläinen", email: "maija@example.org" }),
    ).toBe(null);
  }
  expect(passwordProblem("Vm3kq9!tL")).toBe("short");
});

it("what is tried first is refused, in any of its disguises", () => {
  for (const password of [
    "aaaaaaaaaa",
    "ababababab",
    "abcabcabca",
    "1234567890",
    "0987654321",
    "1234512345",
    "qwertyuiop",
    "qwerty123456",
    "asdfghjklöä",
    "password123",
    "Password2026!",
    "P4ssw0rd!!!",
    "salasana123",
    "SalasanaSalasana",
    "Kesäloma2026",
    "123iloveyou",
    "letmein!!!!!!",
  ]) {
    expect([password, passwordProblem(password)]).toEqual([password, "easy"]);
  }
});

it("one's own address or name, with little added, is refused", () => {
  const person = { name: "Maija Meikäläinen", email: "maija.m@example.org" };
  for (const password of [
    "maija.m@example.org",
    "MAIJA.M@example.org1",
    "maijameikalainen",
    "Maija Meikäläinen1!",
  ]) {
    expect([password, passwordProblem(password, person)]).toEqual([password, "own"]);
  }
  expect(passwordProblem("maijan kolme syreeniä", person)).toBe(null);
});
