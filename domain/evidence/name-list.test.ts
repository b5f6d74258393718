import { describe, expect, it } from "vitest";
import { createNameFinder, namesFrom } from "./name-list.ts";
import { pseudonymise } from "./pseudonymise.ts";

const masked = (names: string[], text: string) =>
  pseudonymise(text, "fi", createNameFinder(names)).text;

describe("names that were listed", () => {
  it.each([
    ["Aino", "Aino Ainon Ainoa Ainolla Ainolle Ainolta Ainossa Ainosta Ainoon Ainokin Ainohan"],
    ["Pekka", "Pekka Pekan Pekkaa Pekalle Pekkaan Pekankin"],
    ["Matti", "Matti Matin Mattia Matille Mattiin"],
    ["Antti", "Antti Antin Anttia Antilta"],
    ["Heikki", "Heikki Heikin Heikkiä Heikille"],
    ["Markus", "Markus Markuksen Markusta Markukselle"],
    ["Tuomas", "Tuomas Tuomaan Tuomasta Tuomaalle"],
    ["Hannes", "Hannes Hanneksen Hannekselta"],
    ["Mikael", "Mikael Mikaelin Mikaelia Mikaelille"],
    ["Virtanen", "Virtanen Virtasen Virtasta Virtaselle Virtasilla"],
    ["Lahti", "Lahti Lahden Lahtea Lahdelle"],
    ["Mäki", "Mäki Mäen Mäkeä Mäelle"],
    ["Niemi", "Niemi Niemen Niemeä Niemellä"],
    ["Aalto", "Aalto Aallon Aaltoa Aallolta"],
    ["Laine", "Laine Laineen Lainetta Laineelle"],
    ["Bruce", "Bruce Bruce:n Brucen Bruce's"],
  ])("%s is masked in every form", (name, forms) => {
    for (const form of forms.split(" ")) {
      expect(masked([name], `Kysyin, ${form} vastasi.`)).toBe("Kysyin, [nimi] vastasi.");
    }
  });

  it("first and last name side by side are one person, and each word counts alone", () => {
    const list = ["Aino Virtanen"];
    expect(masked(list, "Aino Virtasen mukaan")).toBe("[nimi] mukaan");
    expect(masked(list, "Soitin Ainolle. Virtanen soitti.")).toBe("Soitin [nimi]. [nimi] soitti.");
    expect(masked(["Anna-Liisa"], "Anna-Liisalle")).toBe("[nimi]");
  });

  it("ordinary words stay: a name in small letters is masked only when it was listed so", () => {
    expect(masked(["Toivo"], "toivon parempaa")).toBe("toivon parempaa");
    expect(masked(["toivo"], "toivon parempaa")).toBe("[nimi] parempaa");
    expect(masked(["Aino"], "Ainakin Ainoastaan Aineisto")).toBe("Ainakin Ainoastaan Aineisto");
    expect(masked(["Ludwig von Essen"], "von hier")).toBe("von hier");
  });

  it("who speaks stays apart from who else speaks", () => {
    const talk = "Aino: Hei.\nMatti: Hei Aino.\nAino: Kiitos.";
    expect(masked(["Aino", "Matti"], talk)).toBe(
      "Puhuja 1: Hei.\nPuhuja 2: Hei [nimi].\nPuhuja 1: Kiitos.",
    );
  });

  it("come from a pasted list, however it is written", () => {
    expect(namesFrom("Aino Virtanen\nMatti;  Maija ,x\n\nMatti\t")).toEqual([
      "Aino Virtanen",
      "Matti",
      "Maija",
    ]);
  });
});

describe("cars and homes", () => {
  it.each([
    ["Autoni ABC-123 hinattiin", "Autoni [rekisterinumero] hinattiin"],
    ["rekisterinumero on AB-12", "rekisterinumero on [rekisterinumero]"],
    ["auto xyz 987 jäi", "auto [rekisterinumero] jäi"],
    ["Asun osoitteessa Mannerheimintie 5 B 12, 00100 Helsinki.", "Asun osoitteessa [osoite]."],
    ["Hämeenkadulla 10", "[osoite]"],
    ["Iso Roobertinkatu 4 A", "[osoite]"],
    ["paketti tuli Rantakujalle 3", "paketti tuli [osoite]"],
    ["live at 12 High Street now", "live at [osoite] now"],
  ])("%s", (raw, text) => {
    expect(pseudonymise(raw, "fi").text).toBe(text);
  });

  it.each([
    "tuote ABC-123 oli rikki",
    "tilauskoodi ABC-123",
    "COVID-19 ja ISO-9001",
    "Hämeenkatu oli poikki",
    "asiakaspolku 3 vaihetta",
    "Kadulla 5 autoa",
    "polun vaihe 2",
  ])("%s stays as it is", (raw) => {
    expect(pseudonymise(raw, "fi").text).toBe(raw);
  });
});
