import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import { cleanText, escapeXml, oneLine } from "./clean-text.ts";

it("keeps what people write, in any script", () => {
  const text = "Äiti sanoi: “ei käy” – 😀👩‍👩‍👧 مرحبا, 日本語";
  expect(cleanText(text)).toBe(text);
});

it("leaves out what no file can carry", () => {
  expect(cleanText("a\u0000b\u0008c\u001bd\ufffee\u202ef\u00adg")).toBe("abcdefg");
  expect(cleanText("half \ud83d of a pair")).toBe("half ? of a pair");
});

it("knows every kind of line break", () => {
  expect(cleanText("a\r\nb\rc\u2028d")).toBe("a\nb\nc\nd");
  expect(oneLine(" a\r\n  b\t c ")).toBe("a b c");
});

it("makes text that an XML reader gives back as it was, whatever it says", () => {
  const hostile = `<b a='1'>&amp; "x" ]]> \u0001\ud800 ${String.fromCharCode(...Array(0x180).keys())}`;
  const xml = `<t a="${escapeXml(hostile)}">${escapeXml(hostile)}</t>`;
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({ trimValues: false, parseTagValue: false });
  expect(parser.parse(xml).t).toBe(cleanText(hostile));
});
