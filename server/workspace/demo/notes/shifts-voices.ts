import type { NoteDraft } from "../content-type.ts";

export const shiftsVoices: NoteDraft[] = [
  {
    key: "shifts-review-1",
    sourceType: "review",
    sourceName: "Software review site",
    title: "Review: four stars",
    language: "en",
    date: "2026-04-27",
    rating: 4,
    channel: "web",
    consent: "unknown",
    url: "https://example.org/software/shifts/1",
    text: `
Pros: rota in two hours instead of a weekend. Swaps happen between staff without me. Cons: I wrote to support in English and was answered in Finnish, three times, by three people. My colleague reads them to me over lunch.
`,
  },
  {
    key: "shifts-review-2",
    sourceType: "review",
    sourceName: "Software review site",
    title: "Review: two stars",
    language: "en",
    date: "2026-06-30",
    rating: 2,
    channel: "web",
    consent: "unknown",
    url: "https://example.org/software/shifts/2",
    text: `
Salesperson: "the payroll link is included". Onboarding: "which payroll link?" We paid 4,200 extra for an integration that was on slide 6 of the offer. Misleading, to put it mildly. Team leaders do like the app.
`,
  },
  {
    key: "shifts-review-3",
    sourceType: "review",
    sourceName: "Sovelluskauppa",
    title: "Sovellus: viisi tähteä",
    language: "fi",
    date: "2026-05-22",
    rating: 5,
    channel: "sovellus",
    consent: "unknown",
    url: "https://example.org/sovellukset/shifts/3",
    text: `
Vaihdoin juhannusvuoron bussipysäkillä, kahdessa minuutissa, ja pomo hyväksyi ennen kuin bussi tuli. Ennen tähän meni viikko ja lapsi joutui odottamaan että pääseekö mökille 🥳
`,
  },
  {
    key: "shifts-review-4",
    sourceType: "review",
    sourceName: "Sovelluskauppa",
    title: "Sovellus: yksi tähti",
    language: "fi",
    date: "2026-02-26",
    rating: 1,
    channel: "sovellus",
    consent: "unknown",
    url: "https://example.org/sovellukset/shifts/4",
    text: `
Kutsu meni sähköpostiin jota mulla ei ole ollut kolmeen vuoteen. Pomo lähetti uuden, sekin meni sinne. Nyt kaveri ottaa mulle kuvan listasta ja lähettää. Huono.
`,
  },
  {
    key: "shifts-survey-1",
    sourceType: "survey",
    sourceName: "Yearly customer survey",
    title: "Open answer, NPS 5",
    language: "en",
    date: "2026-06-09",
    nps: 5,
    participant: "P23",
    persona: "priya",
    channel: "email",
    consent: "yes",
    text: `
We were told one thing in the sales meetings and had to explain it all again to onboarding, who had not seen the offer. Two items we bought it for are "on the roadmap". The weekly rota itself works very well.
`,
  },
  {
    key: "shifts-survey-2",
    sourceType: "survey",
    sourceName: "Vuosittainen asiakaskysely",
    title: "Avovastaus, NPS 9",
    language: "fi",
    date: "2026-06-10",
    nps: 9,
    channel: "sähköposti",
    consent: "yes",
    text: `
Käyttöönottokouluttaja teki koulutuksen meidän omilla listoilla ja jäi vielä tunniksi vastaamaan kysymyksiin. Esihenkilöt pääsivät kerralla jyvälle. Tämä kannattaa pitää.
`,
  },
  {
    key: "shifts-survey-3",
    sourceType: "survey",
    sourceName: "Vuosittainen asiakaskysely",
    title: "Avovastaus, NPS 4",
    language: "fi",
    date: "2026-06-12",
    nps: 4,
    persona: "sari",
    channel: "sähköposti",
    consent: "unknown",
    text: `
Yli puolenyön menevät vuorot pitää joka kuussa laskea uudestaan käsin. Tukipyyntö suljettiin automaattisesti kahdesti ennen kuin kukaan oli katsonut liitettä. Todella turhauttavaa.
`,
  },
  {
    key: "shifts-survey-4",
    sourceType: "survey",
    sourceName: "Yearly customer survey",
    title: "Open answer, NPS 6",
    language: "en",
    date: "2026-06-15",
    nps: 6,
    channel: "email",
    consent: "unknown",
    text: `
Product 9, invoice 2. It lists 61 users, we employ 38. I asked in March for the count by name and I'm still waiting for it.
`,
  },
  {
    key: "shifts-support-1",
    sourceType: "support",
    sourceName: "Ticket system",
    title: "Ticket: part-timers do not see their shifts",
    language: "en",
    date: "2026-04-16",
    participant: "P21",
    persona: "priya",
    channel: "ticket",
    consent: "yes",
    text: `
Customer: Since Monday, people on 50 % contracts see an empty calendar in the app. The rota is published, full-timers see it. Screenshots attached, two sites.
Agent: Hei! Kiitos yhteydenotostasi. Oletteko kokeilleet kirjautua ulos ja takaisin sisään?
Customer: Could you answer in English please? Yes, they have logged out and in again.
Agent: Hei, jatkan kollegani puolesta. Voisitteko kuvata ongelman ja lähettää kuvakaappauksen?
Customer: It is in my first message. For the time being we print the list and put it on the wall.
Agent: The ticket has been closed because it has been inactive for 7 days.
Customer: Nothing has changed here, and I'm losing patience. Please reopen.
`,
  },
  {
    key: "shifts-support-2",
    sourceType: "support",
    sourceName: "Tukipyynnöt",
    title: "Tukipyyntö: tuontitiedosto hylätään",
    language: "fi",
    date: "2026-03-05",
    channel: "tukipyyntö",
    consent: "no",
    text: `
Asiakas: Henkilötuonti antaa "Rivi 88 virheellinen". Rivillä 88 on Matti, jonka tiedot ovat samat kuin rivillä 87. Mikä siinä on väärin?
Tuki: Hei! Tarkista, että päivämäärät ovat muodossa kk/pp/vvvv.
Asiakas: Missä tämä lukee? Ohjeessa on pp.kk.vvvv.
Tuki: Ohje koskee vanhaa pohjaa.
Asiakas: Vaihdoin 214 riviä. Nyt se sanoo rivi 3.
Tuki: Lähetätkö tiedoston, niin katson.
Asiakas: Kiitos, tämä onnistui. Oliko siellä vielä jotain?
Tuki: Kahdella henkilöllä oli sama sähköposti, eri ihmiset. Korjasin.
`,
  },
  {
    key: "shifts-support-3",
    sourceType: "support",
    sourceName: "Invoice mail",
    title: "Ticket: renewal invoice",
    language: "en",
    date: "2026-09-02",
    participant: "P24",
    persona: "priya",
    channel: "email",
    consent: "yes",
    text: `
Customer: Our renewal invoice is 31 % above last year's. We have fewer employees than last year. Can you explain?
Agent: Users are counted on the invoicing date, inactive users included. See paragraph 7.3.
Customer: We had no way to remove them, the button says "contact support". We did, in May.
Agent: I can see that ticket, it was closed automatically.
Customer: Who can decide about this? Our contact person's address bounces.
`,
  },
  {
    key: "shifts-chat-1",
    sourceType: "chat",
    sourceName: "Chat",
    title: "Chat: yölisä",
    language: "fi",
    date: "2026-07-31",
    channel: "chat",
    consent: "unknown",
    text: `
Asiakas: hei, palkka-ajo tänään klo 15. yölisän tunnit 22-24 näkyy mutta 00-06 ei
Tuki: Hei! Onko vuoro jaettu kahdelle päivälle?
Asiakas: ei oo jaettu, se on yks vuoro. tästä on jo kaksi tukipyyntöä
Tuki: Näen ne. Siirrän kehitykseen.
Asiakas: siellä ne on olleet toukokuusta. lasken nämä nyt käsin, 34 hlö
Tuki: Pahoittelut. Voin lähettää sinulle raportin, jossa yöt ovat valmiiksi eroteltuna.
Asiakas: no se säästäis kyllä tunnin. kiitos!
`,
  },
  {
    key: "shifts-chat-2",
    sourceType: "chat",
    sourceName: "Chat",
    title: "Chat: invitation never arrived",
    language: "en",
    date: "2026-05-05",
    channel: "chat",
    consent: "yes",
    text: `
Customer: one of our carers started on 14 April and still has no access. invitation sent 3x
Agent: Hi! What e-mail do you have for her?
Customer: she doesn't use e-mail. she has a phone
Agent: At the moment an e-mail address is needed.
Customer: so I'm making her a mailbox only for this?
Agent: Many customers do that, yes. I can send you a short guide.
Customer: ok. that makes eleven mailboxes so far
`,
  },
  {
    key: "shifts-social-1",
    sourceType: "social",
    sourceName: "Network for operations people",
    title: "Post: what do you use for rotas?",
    language: "en",
    date: "2026-03-20",
    channel: "social media",
    consent: "unknown",
    url: "https://example.org/social/operations/311",
    text: `
Answering the rota question: we're on Example Shifts, two years. I got my Sundays back, that alone pays for it. If you sign, get every promise in writing and hand it to the onboarding person yourself, because nobody else will.
`,
  },
  {
    key: "shifts-social-2",
    sourceType: "social",
    sourceName: "Palkanlaskijoiden ryhmä",
    title: "Julkaisu: kenellä muulla yötunnit",
    language: "fi",
    date: "2026-05-31",
    channel: "some",
    consent: "unknown",
    url: "https://example.org/some/palkat/77",
    text: `
Kenellä muulla on kuun viimeinen ja rinnalla oma Excel pelkistä yövuoroista? Siirto sanoo "valmis, 0 virhettä". Vinkki: suodata vuorot jotka alkaa 20 jälkeen, saat listan jolla pärjää tunnissa.
`,
  },
  {
    key: "shifts-diary-p25",
    sourceType: "diary",
    sourceName: "Diary study",
    title: "Diary P25: go-live week at one site",
    language: "en",
    date: "2026-10-19",
    participant: "P25",
    persona: "priya",
    channel: "phone diary",
    consent: "yes",
    text: `
Mon 12 Oct. First rota in the new system goes out today. Published at 9.05. At 9.07 somebody swapped a shift. I clapped, alone, in my office.
Tue 13 Oct. Six of 31 have no login. Their invitations went to addresses from 2021. Wrote their shifts on sticky notes.
Tue evening. Opened a ticket about it. Reply within a minute: "Kiitos viestistäsi". I don't speak Finnish.
Wed 14 Oct. The night manager drew up November in forty minutes. She showed me twice.
Thu 15 Oct. Answer from support, Finnish again. Pasted it into a translator. It asks for the address of our site. Our site has the same address it had in the contract, in the kick-off and in the import file.
Fri 16 Oct. Our consultant joined the coffee break by video and fixed four logins while people ate buns. Everyone waved. The last two by Monday, she says.
Sun 18 Oct. Did not open the laptop. First Sunday this year. Went swimming.
Mon 19 Oct. The last two are in. Payroll in twelve days, fingers crossed.
`,
  },
  {
    key: "shifts-observation-1",
    sourceType: "observation",
    sourceName: "Havainnointi asiakkaalla",
    title: "Havainnointi: kuun viimeinen päivä palkanlaskennassa",
    language: "fi",
    date: "2026-08-31",
    participant: "P22",
    persona: "sari",
    channel: "käynti",
    consent: "yes",
    text: `
8.10 P22 avaa siirron. Näyttö: "Valmis, 0 virhettä". Kestää kaksi minuuttia.
8.15 Avaa oman taulukon nimeltä "yöt". Suodattaa vuorot, jotka alkavat kello 20 jälkeen.
8.20–11.40 Vertaa rivi riviltä. Korjaa 87 henkilön yötunnit käsin. Kaksi kertaa huokaus, kerran nauru.
10.05 Puhelin: hoitaja kysyy tunnustaan. P22 sanoo, ettei näe tunnuksia, ja antaa tuen osoitteen.
11.45 Tulostaa listan varmuuden vuoksi ja laittaa sen mappiin.
11.50 Näyttää poissaolonäkymää: kaikki hyväksytty, vihreää. "Tämä on kaunista."
12.30 Palkat lähtevät. "Ennen tämä oli kahden päivän homma."
`,
  },
  {
    key: "shifts-staff-1",
    sourceType: "staff",
    voice: "staff",
    sourceName: "Internal retrospective",
    title: "Staff note: onboarding consultant",
    language: "en",
    date: "2026-07-15",
    channel: "internal",
    consent: "yes",
    text: `
I get the deal on Friday and the kick-off is on Monday. The CRM has the name, the number of users and one free-text line. What was promised sits in the salesperson's mailbox. So I ask the customer, and they look at me as if I had not done my homework. I fix the import files at night because the error message gives a row number and nothing else. When I hand over to support, my notes stay in a folder that support cannot open.
`,
  },
  {
    key: "shifts-workshop-1",
    sourceType: "workshop",
    voice: "staff",
    sourceName: "Työpaja, tuki ja tuotekehitys",
    title: "Workshop: what do we believe about support?",
    language: "en",
    date: "2026-10-28",
    channel: "workshop",
    consent: "yes",
    text: `
Group of seven from support, product and customer success. We drew the curve from memory before reading anything.
We believe that first replies are quick, and that customers are satisfied when a ticket is closed.
We believe English is not a problem because everyone in the team speaks it. Someone noted that the templates are all in Finnish.
Nobody in the room knew who tells the customer when a bug has been fixed. Product thought support does; support thought product does.
Uskomme, että laskun ihmettely koskee vain muutamaa asiakasta. Tämä pitää tarkistaa.
`,
  },
];
