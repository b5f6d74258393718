import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIban } from "./iban.ts";
import { isIdentityCode } from "./identity-code.ts";
import { pseudonymise } from "./pseudonymise.ts";

const fi = (text: string) => pseudonymise(text, "fi").text;
const en = (text: string) => pseudonymise(text, "en").text;

describe("masking what tells who somebody is", () => {
  it.each([
    ["Hetuni on 131052-308T.", "Hetuni on [henkilötunnus]."],
    [
      "131052–308t kirjoitettuna pitkällä viivalla",
      "[henkilötunnus] kirjoitettuna pitkällä viivalla",
    ],
    ["uusi välimerkki 131052Y308T", "uusi välimerkki [henkilötunnus]"],
    ["kirjoita maija.meikalainen+kauppa@posti.example.fi!", "kirjoita [sähköposti]!"],
    ["tili FI21 1234 5600 0007 85 ja muuta", "tili [tilinumero] ja muuta"],
    ["FI2112345600000785", "[tilinumero]"],
    ["iban gb29 nwbk 6016 1331 9268 19.", "iban [tilinumero]."],
    ["soita 040 123 4567 heti", "soita [puhelin] heti"],
    ["040-1234567", "[puhelin]"],
    ["0401234567", "[puhelin]"],
    ["0400 123 456", "[puhelin]"],
    ["+358 40 123 4567", "[puhelin]"],
    ["+358401234567", "[puhelin]"],
    ["00358 40 1234567", "[puhelin]"],
    ["lankanumero 09 123 4567", "lankanumero [puhelin]"],
    ["(09) 1234567", "[puhelin]"],
    ["Puhelinnumeroni: 0501234567", "Puhelinnumeroni: [puhelin]"],
    [
      "tilauksen jälkeen numerosta 044 9876543 soitettiin",
      "tilauksen jälkeen numerosta [puhelin] soitettiin",
    ],
  ])("%s", (raw, masked) => {
    expect(fi(raw)).toBe(masked);
  });

  it.each([
    ["call me at +44 7911 123456", "call me at [phone]"],
    ["07911 123456", "[phone]"],
    ["(555) 123-4567", "[phone]"],
    ["tel. +1 555 123 4567", "tel. [phone]"],
    ["mail ann@example.org", "mail [e-mail]"],
    ["DE89 3704 0044 0532 0130 00", "[account number]"],
  ])("%s", (raw, masked) => {
    expect(en(raw)).toBe(masked);
  });

  it.each([
    "tilausnumero 0401234567",
    "Order #1234567890",
    "order 0401234567 never came",
    "lasku 20260423-001",
    "viite 12345 67890",
    "4.5.2026 klo 10.30",
    "04.05.2026",
    "04-05-2026",
    "2026-05-04",
    "09-05-2024",
    "hinta 1 299,00 €",
    "0 500 000 euroa",
    "+10 000 000 €",
    "maksoi 040,50",
    "131052-308U on väärä tarkiste",
    "310299-123A",
    "FI21 1234 5600 0007 86",
    "avoinna 08-16 ja 09-18",
    "ma-pe 08.00-16.00",
    "https://example.org/p/0401234567",
    "tuote 6417123456789",
    "versio 10.0.4012.345",
    "puhelinmalli A52 5G 128 GB",
    "00100 Helsinki",
    "huone 0405",
    "klo 0450 lähtö",
    "a@b",
    "@nimimerkki",
  ])("leaves alone: %s", (text) => {
    expect(fi(text)).toBe(text);
  });

  it("counts what it masked by kind", () => {
    expect(pseudonymise("040 123 4567, 050 765 4321, a.b@example.org", "fi").kinds).toEqual({
      phone: 2,
      email: 1,
    });
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.array(awkward, { maxLength: 12 }), (parts) => {
        const once = fi(parts.join(" "));
        expect(fi(once)).toBe(once);
      }),
    );
  });

  it("masks every valid identity code wherever it stands", () => {
    fc.assert(
      fc.property(identityCode, (code) => {
        expect(isIdentityCode(code)).toBe(true);
        expect(fi(`Tunnus (${code}), kiitos`)).toBe("Tunnus ([henkilötunnus]), kiitos");
      }),
    );
  });

  it("knows an account number only by its check digits", () => {
    expect(isIban("FI2112345600000785")).toBe(true);
    expect(isIban("FI2112345600000758")).toBe(false);
    expect(isIban("FI21123456000007850")).toBe(false);
  });

  it("stays fast on long runs without spaces", () => {
    const long = `${"a".repeat(200_000)} ${"0".repeat(200_000)} ${"0-4-".repeat(50_000)}`;
    const start = performance.now();
    fi(long);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

const awkward = fc.oneof(
  fc.constantFrom(
    "131052-308T",
    "040 123 4567",
    "+358 40 1234567",
    "FI21 1234 5600 0007 85",
    "x@example.org",
    "tilaus 123456",
    "4.5.2026",
  ),
  fc.string({ maxLength: 12 }),
);

const identityCode = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom(..."+-YXWVUABCDEF"),
    fc.integer({ min: 2, max: 899 }),
  )
  .map(([day, month, year, sign, number]) => {
    const two = (n: number) => String(n).padStart(2, "0");
    const date = two(day) + two(month) + two(year);
    const digits = String(number).padStart(3, "0");
    return `${date}${sign}${digits}${"0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(date + digits) % 31]}`;
  });
