import type { CodeDraft } from "./bring.ts";

/**
 * A codebook to begin with, for customer experience: what talks are about again and again. Offered,
 * never forced; a code keeps its key, so that a team's own name for it is known to be the same one.
 */
export function starterSet(language: "fi" | "en"): CodeDraft[] {
  const wordsOf = ([, , fi, en]: Row) => (language === "fi" ? fi : en);
  return rows.map((row) => {
    const [key, colour] = row;
    const [name, description] = wordsOf(row);
    const group = rows.find(([other]) => other !== key && key.startsWith(`${other}.`));
    const path = group ? [wordsOf(group)[0], name] : [name];
    return { path, description, colour, starter: key };
  });
}

type Words = readonly [name: string, description: string];
type Row = readonly [key: string, colour: number, fi: Words, en: Words];

const rows: readonly Row[] = [
  [
    "time",
    0,
    ["Aika ja odottaminen", "Mitä kestää, ja miltä odottaminen tuntuu."],
    ["Time and waiting", "How long things take, and how waiting feels."],
  ],
  [
    "time.queue",
    0,
    ["Jonottaminen", "Puhelimessa, paikan päällä tai verkossa."],
    ["Queueing", "On the phone, on site or online."],
  ],
  [
    "time.delay",
    0,
    ["Viivästys", "Luvattu aika ei pitänyt."],
    ["Delay", "A promised time was not kept."],
  ],
  [
    "time.quick",
    0,
    ["Nopeus ilahdutti", "Asia hoitui odotettua nopeammin."],
    ["Quicker than expected", "It was done sooner than anybody hoped."],
  ],
  [
    "information",
    1,
    ["Tieto", "Mitä kerrotaan, milloin ja kuinka ymmärrettävästi."],
    ["Information", "What is told, when, and how plainly."],
  ],
  [
    "information.missing",
    1,
    ["Tieto puuttuu", "Tietoa ei ollut tai sitä ei löytynyt."],
    ["Missing information", "It was not there, or could not be found."],
  ],
  [
    "information.unclear",
    1,
    ["Vaikea ymmärtää", "Ammattikieli, pienellä präntätty, monimutkainen ohje."],
    ["Hard to understand", "Jargon, small print, instructions nobody follows."],
  ],
  [
    "information.conflicting",
    1,
    ["Ristiriitainen tieto", "Eri paikoista eri vastaus."],
    ["Conflicting information", "Different answers from different places."],
  ],
  [
    "information.status",
    1,
    ["Missä asia etenee", "Ei tiedä, missä vaiheessa oma asia on."],
    ["Not knowing the status", "Nobody says how far one’s own matter has come."],
  ],
  [
    "price",
    2,
    ["Hinta ja maksaminen", "Mitä maksaa ja miten maksetaan."],
    ["Price and paying", "What it costs and how it is paid."],
  ],
  [
    "price.surprise",
    2,
    ["Yllättävä kulu", "Maksu tai ehto, josta ei kerrottu."],
    ["Unexpected cost", "A charge or a term nobody mentioned."],
  ],
  [
    "price.value",
    2,
    ["Hinnan ja laadun suhde", "Saako rahalle vastinetta."],
    ["Value for money", "Whether it was worth the price."],
  ],
  [
    "access",
    3,
    ["Pääsy ja saavutettavuus", "Pääseekö palveluun, ja pääseekö sinne jokainen."],
    ["Access", "Whether one gets to the service, and whether everybody does."],
  ],
  [
    "access.barrier",
    3,
    ["Saavutettavuuden este", "Portaat, kontrasti, ruudunlukija, kieli, kuulo."],
    ["Accessibility barrier", "Stairs, contrast, screen reader, language, hearing."],
  ],
  [
    "access.hours",
    3,
    ["Aukiolo ja tavoitettavuus", "Palvelu on kiinni tai kukaan ei vastaa."],
    ["Opening and reachability", "It is closed, or nobody answers."],
  ],
  [
    "access.login",
    3,
    ["Kirjautuminen ja tunnukset", "Tunnistautuminen, salasanat, verkkoasioinnin kynnys."],
    ["Signing in", "Identification, passwords, the threshold of going online."],
  ],
  [
    "handoff",
    4,
    ["Siirtymä ja vastuu", "Kun asia siirtyy toiselle."],
    ["Hand-off and responsibility", "When a matter passes to somebody else."],
  ],
  [
    "handoff.bounced",
    4,
    ["Pallottelu", "Luukulta luukulle, kukaan ei ota vastuuta."],
    ["Sent from one to another", "From desk to desk, and nobody takes it on."],
  ],
  [
    "handoff.repeat",
    4,
    ["Saman kertominen uudelleen", "Tieto ei kulje, kaikki alusta."],
    ["Telling it all again", "Knowledge does not travel; from the beginning each time."],
  ],
  [
    "quality",
    5,
    ["Toimivuus", "Toimiko se, mitä luvattiin."],
    ["Whether it works", "Whether what was promised did its job."],
  ],
  [
    "quality.error",
    5,
    ["Vika tai virhe", "Jokin meni rikki, väärin tai hukkaan."],
    ["Fault or error", "Something broke, went wrong or got lost."],
  ],
  [
    "quality.easy",
    5,
    ["Vaivattomuus", "Sujui ilman ylimääräistä vaivaa."],
    ["Easy", "It went without any extra effort."],
  ],
  [
    "feeling",
    6,
    ["Kohtaaminen", "Miltä tuntui olla asiakkaana."],
    ["Being met", "How it felt to be the customer."],
  ],
  [
    "feeling.number",
    6,
    ["”Tunsin olevani pelkkä numero”", "Kohdeltiin tapauksena, ei ihmisenä."],
    ["“Felt like a number”", "Treated as a case, not as a person."],
  ],
  [
    "feeling.valued",
    6,
    ["”Tunsin itseni arvostetuksi”", "Kuunneltiin, muistettiin, autettiin enemmän kuin oli pakko."],
    ["“Felt valued”", "Heard, remembered, helped more than was needed."],
  ],
  [
    "feeling.trust",
    6,
    ["Luottamus", "Uskaltaako luottaa: turva, yksityisyys, lupaukset."],
    ["Trust", "Whether one dares to rely on it: safety, privacy, promises."],
  ],
  [
    "recovery",
    7,
    ["Korjaaminen", "Mitä tapahtuu, kun jokin on mennyt pieleen."],
    ["Recovery", "What happens once something has gone wrong."],
  ],
  [
    "recovery.good",
    7,
    ["Hyvin hoidettu korjaus", "Pahoiteltiin, korvattiin, hoidettiin loppuun."],
    ["Put right well", "An apology, a remedy, and seen through to the end."],
  ],
  [
    "recovery.none",
    7,
    ["Jäi yksin", "Kukaan ei korjannut; asiakas hoiti itse tai luovutti."],
    ["Left alone with it", "Nobody put it right; the customer did, or gave up."],
  ],
];
