import { createFormatter } from "use-intl/core";
import { expect, it } from "vitest";
import { languageOf, locales, regions } from "#messages/locales.ts";

it("dates have the day first in both languages, as the fields for dates have them", () => {
  const day = new Date("2027-03-01T08:18:00Z");
  const written = locales.map((language) =>
    createFormatter({ locale: regions[language], timeZone: "UTC" }).dateTime(day, {
      dateStyle: "medium",
      timeStyle: "short",
    }),
  );
  expect(written).toEqual(["1 Mar 2027, 08:18", "1.3.2027 klo 8.18"]);
});

it("where one writes tells which language's words one reads", () => {
  expect(locales.map((language) => languageOf(regions[language]))).toEqual(locales);
});
