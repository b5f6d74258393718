import type { MapPlan } from "../draw-map.ts";

export const shifts: MapPlan = {
  header: {
    title: "Example Shifts: ensimmäisestä demosta jatkosopimukseen / from first demo to renewal",
    subject: "asiakasyritys / customer company",
    scenario:
      "A care company with nine sites moves its rotas from spreadsheets to Example Shifts. Johto toimii englanniksi, palkanlaskenta ja esihenkilöt suomeksi; toimittajan tuki on Suomessa.",
    goal: "Rotas out on time and hours into payroll without retyping. Kaikki osaavat käyttää, ja lupaukset pitävät vielä toisena vuonna.",
    scopeStart: "The rota spreadsheet breaks once too often",
    scopeEnd: "Sopimusta jatketaan tai se päätetään",
    language: "en",
    reviewDate: "2027-01-29",
    personaIds: ["priya", "sari"],
    horizonStepId: "s-demo",
  },
  legend: { 5: "To be found out" },
  lanes: [
    { type: "action", title: "What we do / Mitä teemme", zone: "customer" },
    { type: "thought", title: "What we think / Mitä ajattelemme", zone: "customer" },
    { type: "curve", title: "Feeling, assumed / Tunne, oletus", zone: "customer" },
    { type: "pain", title: "Pains (our guess) / Kipukohdat", zone: "customer" },
    { type: "gain", title: "Gains / Onnistumiset", zone: "customer" },
    { type: "meaning", title: "Meaning / Merkitys", zone: "customer" },
    { type: "touchpoint", title: "Touchpoints / Kosketuspisteet", zone: "frontstage" },
    { type: "channel", title: "Channels / Kanavat", zone: "frontstage" },
    { type: "team", title: "Team / Vastuutiimi", zone: "frontstage" },
    { type: "backstage", title: "Backstage / Taustatyö", zone: "backstage" },
    { type: "system", title: "Systems / Järjestelmät", zone: "support" },
    { type: "metric", title: "Metrics / Mittarit", zone: "support" },
    { type: "opportunity", title: "Opportunities / Mahdollisuudet", zone: "support" },
  ],
  phases: [
    {
      id: "p-need",
      title: "Waking up to the need",
      steps: [
        {
          id: "s-need",
          title: "Our rota spreadsheet no longer works",
          description:
            "Shift lists live in spreadsheets, gaps are filled by phone and text message, and somebody does it on Sunday evening. Työvuorolista tehdään taulukkoon käsin ja paikkaajia soitellaan.",
          channels: ["ch-people"],
          team: null,
          feeling: -2,
          cards: {
            action: ["I make the rota on Sunday evening", "Soittelen paikkaajia"],
            thought: ["There must be a better way than this"],
            meaning: [
              { text: "A fair rota is how people see that I respect them", lens: "values" },
            ],
          },
        },
        {
          id: "s-compare",
          title: "We compare vendors and ask our peers",
          description:
            "I search the web, ask other care companies what they use and read vendor sites, price pages and references. Vertailemme toimittajia, hintoja ja ominaisuuksia.",
          channels: ["ch-search", "ch-people", "ch-web"],
          team: null,
          feeling: 0,
          cards: {
            action: ["I ask three peers what they use"],
            thought: ["Why is there no price on the page?"],
            touchpoint: ["Vendor website", "Peers"],
            meaning: [
              { text: "Sisarjärjestön suositus painaa enemmän kuin esite", lens: "community" },
            ],
          },
        },
      ],
    },
    {
      id: "p-buying",
      title: "Buying",
      steps: [
        {
          id: "s-demo",
          title: "We see a demo and try it on one site",
          description:
            "Sales shows the product in a video meeting and answers our questions; we run a trial with one site. Myyjä esittelee ohjelmaa ja lupaa integraatiot ja raportit.",
          channels: ["ch-video"],
          team: "team-sales",
          feeling: 1,
          cards: {
            action: ["We bring our ugliest week to the demo"],
            thought: ["Does it do night shifts across midnight?"],
            touchpoint: ["Demo meeting"],
            gain: ["The demo uses the customer's own week"],
            system: [{ text: "CRM", to: "s-contract" }],
          },
        },
        {
          id: "s-contract",
          title: "We agree on price and sign",
          description:
            "We go through the offer, the price per user, the terms and the data processing agreement, and sign. Sopimus, hinta per käyttäjä ja irtisanomisaika käydään läpi.",
          channels: ["ch-email", "ch-video"],
          team: "team-sales",
          feeling: 1,
          cards: {
            action: ["I take the offer to our board"],
            thought: ["What happens to the price in year two?"],
            touchpoint: ["Offer and contract"],
            backstage: ["Sales writes a hand-over note for onboarding"],
          },
        },
      ],
    },
    {
      id: "p-onboarding",
      title: "Käyttöönotto",
      steps: [
        {
          id: "s-kickoff",
          title: "Aloitamme projektin / We start the project",
          description:
            "Onboarding takes over from sales: kick-off meeting, timetable, what was agreed. Aloituspalaverissa käydään läpi tavoitteet ja se, mitä myyjän kanssa sovittiin.",
          channels: ["ch-video", "ch-email"],
          team: "team-onboarding",
          momentOfTruth: true,
          feeling: 2,
          cards: {
            action: ["We meet the onboarding consultant"],
            thought: ["Tietääkö hän, mitä meille luvattiin?"],
            touchpoint: ["Kick-off meeting"],
            backstage: ["Consultant reads the CRM entry the same morning"],
            gain: ["One named consultant per customer"],
          },
        },
        {
          id: "s-import",
          title: "Siirrämme henkilöt ja sopimukset",
          description:
            "We fill in the import template with people, contracts and skills and upload the file. Pohjan sarakkeet, päivämäärät ja virheilmoitukset vievät aikaa; rivit hylätään tai menevät läpi.",
          channels: ["ch-email", "ch-help"],
          team: "team-onboarding",
          feeling: 0,
          cards: {
            action: ["Täytän tuontipohjaa rivi kerrallaan"],
            thought: ["Mikä sarake tästä puuttuu?"],
            touchpoint: ["Import template (spreadsheet)"],
            pain: ["Customer data is of poor quality"],
            backstage: ["Consultant fixes the file by hand when asked"],
            opportunity: [{ text: "Näytä virheen rivi ja syy", tags: ["tag-quick"] }],
          },
        },
        {
          id: "s-login",
          title: "Everyone gets in for the first time",
          description:
            "Staff receive an invitation, set a password, install the phone app and sign in. Tunnukset, kutsulinkki, salasana ja kertakirjautuminen tulevat vastaan.",
          channels: ["ch-app", "ch-email"],
          team: "team-onboarding",
          feeling: 1,
          cards: {
            action: ["I open the invitation on my own phone"],
            thought: ["Which e-mail address did they use for me?"],
            touchpoint: ["Invitation e-mail", "Sign-in page"],
            metric: ["82 % signed in within two weeks"],
          },
        },
        {
          id: "s-training",
          title: "Team leaders learn to use it",
          description:
            "Team leaders take part in training sessions and webinars and practise on a test site. Koulutus, ohjeet ja harjoittelu omalla yksiköllä.",
          channels: ["ch-video", "ch-help"],
          team: "team-onboarding",
          feeling: 0,
          cards: {
            action: ["Harjoittelemme omalla yksiköllä"],
            thought: ["Uskallanko painaa tätä nappia?"],
            touchpoint: ["Training session", "Guide in the help centre"],
            pain: ["Team leaders have no time for training"],
          },
        },
      ],
    },
    {
      id: "p-everyday",
      title: "Arki / Everyday",
      steps: [
        {
          id: "s-roster",
          title: "We make and publish the rota every week",
          description:
            "I draft the rota, see gaps and warnings, publish it and staff get it on their phones. Vuorolista, vuoronvaihdot ja poissaolot hoituvat sovelluksessa.",
          channels: ["ch-app", "ch-web"],
          team: "team-product",
          momentOfTruth: true,
          feeling: 1,
          cards: {
            action: ["I publish next week's rota", "Vaihdan vuoroa puhelimella"],
            thought: ["Näkeekö koko porukka tämän nyt?"],
            touchpoint: ["Rota view", "Phone app"],
            gain: ["Swap requests without phone calls"],
            meaning: [
              { text: "Torstaina katsotaan ensi viikko yhdessä kahvilla", lens: "rituals" },
            ],
          },
        },
        {
          id: "s-payroll",
          title: "Tunnit siirtyvät palkkoihin",
          description:
            "Toteutuneet tunnit, lisät ja poissaolot viedään palkanlaskentaan kuun lopussa. The payroll export has to match the allowances, night hours and sick leave.",
          channels: ["ch-web"],
          team: "team-product",
          feeling: 1,
          feelings: { sari: 2 },
          cards: {
            action: ["Ajan siirron ja tarkistan lisät"],
            thought: ["Täsmääkö yölisä?"],
            touchpoint: ["Payroll export"],
            gain: ["No retyping of hours"],
            system: ["Palkkaliittymä"],
            metric: ["Export runs without error: 99 %"],
          },
        },
      ],
    },
    {
      id: "p-support",
      title: "Tuki / Help",
      steps: [
        {
          id: "s-ticket",
          title: "Otan yhteyttä tukeen / We ask for help",
          description:
            "I open a support ticket or write in the chat and describe the problem. Tukipyyntö, automaattinen vastaus ja vastauksen kieli, suomi tai englanti.",
          channels: ["ch-ticket", "ch-chat", "ch-email"],
          team: "team-support",
          feeling: 1,
          cards: {
            action: ["I write a ticket with screenshots"],
            thought: ["Will they answer in English?"],
            touchpoint: ["Ticket form", "Automatic reply"],
            system: [{ text: "Ticket system", to: "s-fix" }],
            metric: ["First reply in 4 h (automatic replies included)"],
          },
        },
        {
          id: "s-fix",
          title: "We wait for the fix / Odotamme korjausta",
          description:
            "Support passes the bug to product development and the ticket waits, gets closed or reopened. Vika kuvataan uudelleen joka käsittelijälle ja kysytään, milloin korjaus tulee.",
          channels: ["ch-ticket"],
          team: "team-product",
          feeling: 0,
          cards: {
            action: ["I ask again where it stands", "Teen asian käsin sillä aikaa"],
            thought: ["Does anyone own this?"],
            touchpoint: ["Ticket thread"],
            backstage: ["Tickets silent for seven days close by themselves"],
            opportunity: ["How might we tell the customer before they ask?"],
          },
        },
      ],
    },
    {
      id: "p-renewal",
      title: "Renewal / Jatko",
      steps: [
        {
          id: "s-review",
          title: "We look back at the year together",
          description:
            "Customer success meets us to look at usage, savings, wishes and the roadmap. Vuosikatsauksessa käydään läpi mitä saatiin ja mitä ei.",
          channels: ["ch-video"],
          team: "team-success",
          feeling: 1,
          cards: {
            action: ["I bring our list of open wishes"],
            touchpoint: ["Yearly review meeting"],
            backstage: ["Usage report is drawn up the week before"],
            meaning: [{ text: "Being asked before being invoiced", lens: "values" }],
          },
        },
        {
          id: "s-renew",
          title: "The renewal invoice comes and we decide",
          description:
            "The renewal offer or invoice arrives with a new price per user and a notice period. Lasku, hinnankorotus ja käyttäjämäärä ratkaisevat, jatkammeko vai vaihdammeko.",
          channels: ["ch-email"],
          team: "team-invoicing",
          momentOfTruth: true,
          feeling: 1,
          cards: {
            action: ["I compare the invoice with the contract"],
            thought: ["Why are we paying for people who have left?"],
            touchpoint: ["Renewal invoice"],
            backstage: ["Users are counted on the day of invoicing, inactive ones included"],
            metric: ["Renewal rate 91 %"],
            opportunity: ["How might we show next year's price three months early?"],
          },
        },
      ],
    },
  ],
  edges: [
    {
      id: "e-leave",
      kind: "alternative",
      source: "s-renew",
      target: "s-compare",
      label: "We look around again",
    },
    {
      id: "e-reopen",
      kind: "loop",
      source: "s-fix",
      target: "s-ticket",
      label: "Ticket closed, problem still there",
    },
    {
      id: "e-sales-onboarding",
      kind: "hand-off",
      source: "s-contract",
      target: "s-kickoff",
      label: "Myynti luovuttaa käyttöönotolle",
    },
  ],
  parked: [
    { text: "Union rules differ by country: own map?", x: 70, y: 40, colour: 5 },
    { text: "Keikkatyöntekijät, joilla ei ole työsähköpostia", x: 330, y: 40 },
    { text: "What do the carers themselves think of the app?", x: 620, y: 60 },
  ],
};
