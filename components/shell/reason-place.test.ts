import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { messages } from "#messages/index.ts";
import { regions } from "#messages/locales.ts";
import { reasonPlace } from "./reason-place.ts";

describe.each(["en", "fi"] as const)("in %s", (locale) => {
  const t = createTranslator({ locale: regions[locale], messages: messages[locale] });
  const has = (key: string) => t.has(key as never);

  test("a reason that several features give is told in the words of the one that gave it", () => {
    expect(reasonPlace("too-many-rows", has, "imports.fileReasons")).toBe("imports.fileReasons");
    expect(reasonPlace("too-many-rows", has, "codes.reasons")).toBe("codes.reasons");
    expect(reasonPlace("withdrawn", has, "imports.fileReasons")).toBe("imports.fileReasons");
    expect(reasonPlace("place-gone", has, "present.reasons")).toBe("present.reasons");
    expect(reasonPlace("place-gone", has)).toBe("comment.reasons");
  });

  test("what every action may answer has its words wherever it is told", () => {
    expect(reasonPlace("offline", has, "imports.fileReasons")).toBe("errors");
    expect(reasonPlace("nobody-knows-this", has, "imports.fileReasons")).toBeUndefined();
  });
});
