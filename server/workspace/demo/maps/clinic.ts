import type { MapPlan } from "../draw-map.ts";

export const clinic: MapPlan = {
  header: {
    title: "Esimerkkilän terveysasema: ajanvarauksesta hoitoon ja seurantaan",
    subject: "potilas",
    scenario:
      "Potilaalla on vaiva, joka ei ole hätätapaus mutta ei mene ohi itsestään. Hän ottaa yhteyttä omalle terveysasemalle, käy vastaanotolla ja tutkimuksissa ja jatkaa hoitoa kotona.",
    goal: "Saada vaiva arvioitua ja hoidettua niin, että tietää koko ajan, mitä seuraavaksi tapahtuu ja kuka asiaa hoitaa.",
    scopeStart: "Potilas huomaa oireen kotona",
    scopeEnd: "Vaiva on hallinnassa ja seuranta sovittu, lasku maksettu",
    language: "fi",
    reviewDate: "2027-02-15",
    personaIds: ["maija", "jere"],
    horizonStepId: "s-kirjaudu",
  },
  legend: { 2: "Kausi tai poikkeus", 4: "Ei meidän päätettävissämme", 5: "Selvitettävä" },
  lanes: [
    { type: "action", title: "Mitä teen", zone: "customer" },
    { type: "thought", title: "Mitä ajattelen", zone: "customer" },
    { type: "curve", title: "Tunne (tiimin oletus)", zone: "customer" },
    { type: "pain", title: "Kipukohdat (tiimin arvio)", zone: "customer" },
    { type: "gain", title: "Onnistumiset", zone: "customer" },
    { type: "meaning", title: "Merkitykset", zone: "customer" },
    { type: "touchpoint", title: "Kosketuspisteet", zone: "frontstage" },
    { type: "channel", title: "Kanavat", zone: "frontstage" },
    { type: "team", title: "Vastuutiimi", zone: "frontstage" },
    { type: "backstage", title: "Taustatyö", zone: "backstage" },
    { type: "system", title: "Järjestelmät", zone: "support" },
    { type: "metric", title: "Mittarit", zone: "support" },
    { type: "opportunity", title: "Mahdollisuudet", zone: "support" },
  ],
  phases: [
    {
      id: "p-huoli",
      title: "Huoli herää",
      steps: [
        {
          id: "s-oire",
          title: "Huomaan, että jokin on vialla",
          description:
            "Kipu, kuume, yskä tai huimaus ei mene ohi, ja alan seurata oiretta kotona. Usein puoliso tai tytär sanoo ensin, että tuolle pitäisi tehdä jotain.",
          channels: ["ch-people"],
          team: null,
          feeling: -1,
          cards: {
            action: ["Seuraan oiretta muutaman päivän"],
            thought: ["Meneeköhän tämä ohi itsestään?"],
            meaning: [{ text: "Ei turhasta lääkäriin mennä", lens: "values" }],
          },
        },
        {
          id: "s-selvita",
          title: "Mietin, pitääkö lähteä lääkäriin",
          description:
            "Googlaan oireita, luen terveysaseman verkkosivuja ja kysyn kavereilta. Etsin aukioloaikoja, oikeaa puhelinnumeroa ja tietoa siitä, mihin tällaisen kanssa kuuluu mennä.",
          channels: ["ch-search", "ch-web", "ch-people"],
          team: null,
          feeling: 0,
          cards: {
            action: ["Etsin netistä, mitä tämä voisi olla", "Kysyn kaverilta, joka on hoitaja"],
            thought: ["Onko tämä päivystykseen vai omalle asemalle?"],
            touchpoint: ["Terveysaseman verkkosivut"],
            opportunity: ["Miten voisimme kertoa yhdellä sivulla, minne minkäkin vaivan kanssa?"],
          },
        },
      ],
    },
    {
      id: "p-yhteys",
      title: "Otan yhteyttä",
      steps: [
        {
          id: "s-kirjaudu",
          title: "Kirjaudun sähköiseen asiointiin",
          description:
            "Tunnistaudun pankkitunnuksilla tai mobiilivarmenteella, etsin vapaita aikoja ja täytän esitietolomakkeen. Salasana, istunnon vanheneminen ja puolesta-asiointi tulevat vastaan täällä.",
          channels: ["ch-portal", "ch-app"],
          team: "team-phone",
          feeling: 1,
          feelings: { maija: -1 },
          cards: {
            action: ["Tunnistaudun ja täytän oirelomakkeen"],
            thought: ["Kunpa täältä löytyisi aika ilman soittamista"],
            touchpoint: ["Kirjautumissivu", "Oirelomake"],
            pain: ["Ikäihmiset eivät osaa käyttää palvelua"],
            gain: ["Asioinnin voi hoitaa vaikka yöllä"],
            system: ["Asiointipalvelu"],
            metric: ["Sähköisten yhteydenottojen osuus 38 %"],
          },
        },
        {
          id: "s-soitto",
          title: "Soitan ja jätän takaisinsoittopyynnön",
          description:
            "Soitan terveysaseman numeroon, kuuntelen nauhoitteen ja valitsen numerolla asian. Jono ei vastaa, vaan kone lupaa soittaa takaisin saman päivän aikana.",
          channels: ["ch-phone"],
          team: "team-phone",
          feeling: 0,
          cards: {
            action: ["Soitan heti kahdeksalta", "Näppäilen numeroni ja odotan vahvistusta"],
            thought: ["Kuulikohan se kone oikein?"],
            touchpoint: ["Puhelinvalikko ja nauhoite"],
            backstage: [
              { text: "Takaisinsoittolista puretaan vuorojärjestyksessä", to: "s-takaisin" },
            ],
            system: [{ text: "Takaisinsoittojärjestelmä", to: "s-takaisin" }],
            metric: ["Puheluista 94 % saa takaisinsoittolupauksen"],
          },
        },
        {
          id: "s-takaisin",
          title: "Odotan takaisinsoittoa",
          description:
            "Pidän puhelinta mukana koko päivän ja odotan, että terveysasemalta soitetaan. Jos puhelu menee ohi tai takaisinsoittoa ei tule, soitan seuraavana aamuna uudestaan.",
          channels: ["ch-phone"],
          team: "team-phone",
          momentOfTruth: true,
          feeling: 1,
          cards: {
            action: ["Pidän puhelimen kädessä koko päivän"],
            thought: ["Uskallanko mennä kauppaan?"],
            gain: ["Ei tarvitse jonottaa linjoilla"],
            metric: [{ text: "Soitettu saman päivän aikana: 97 %", tags: ["tag-check"] }],
            opportunity: ["Miten voisimme kertoa, mihin aikaan soitamme?"],
          },
        },
        {
          id: "s-arvio",
          title: "Kerron oireeni ja saan ajan",
          description:
            "Hoitaja kysyy oireista, tekee hoidon tarpeen arvion ja antaa ajan lääkärille tai hoitajalle. Sovimme päivän, ja vahvistus tulee tekstiviestinä.",
          channels: ["ch-phone", "ch-sms"],
          team: "team-triage",
          feeling: 1,
          cards: {
            action: ["Kerron, mikä vaivaa ja kuinka kauan"],
            thought: ["Otetaankohan tämä tosissaan?"],
            touchpoint: ["Puhelu hoitajan kanssa", "Vahvistus tekstiviestillä"],
            backstage: ["Hoitaja kirjaa arvion ja valitsee ajan oikealta listalta"],
            pain: ["Vapaita lääkäriaikoja on vähän"],
            metric: ["Ensimmäinen kiireetön aika 12 vrk"],
          },
        },
      ],
    },
    {
      id: "p-vastaanotto",
      title: "Vastaanotto",
      steps: [
        {
          id: "s-tulo",
          title: "Tulen paikalle ja ilmoittaudun",
          description:
            "Etsin parkkipaikan ja oikean oven ja ilmoittaudun automaatilla Kela-kortilla. Odotan aulassa, että nimi tai numero kutsutaan.",
          channels: ["ch-visit"],
          team: "team-clinic",
          feeling: 0,
          feelings: { maija: -1 },
          cards: {
            action: ["Ilmoittaudun automaatilla", "Odotan aulassa"],
            thought: ["Menikö ilmoittautuminen läpi?"],
            touchpoint: ["Ilmoittautumisautomaatti", "Aula ja opasteet"],
            pain: [{ text: "Parkkipaikkoja on liian vähän", colour: 4 }],
            opportunity: [{ text: "Isommat opasteet ovelta hissille", tags: ["tag-quick"] }],
          },
        },
        {
          id: "s-vastaanotto",
          title: "Tapaan lääkärin",
          description:
            "Lääkäri kysyy, tutkii ja kertoo, mitä epäilee ja mitä tehdään. Vastaanotolla on varattu kaksikymmentä minuuttia, ja lääkäri on usein eri kuin viimeksi.",
          channels: ["ch-visit"],
          team: "team-clinic",
          momentOfTruth: true,
          feeling: 0,
          cards: {
            action: ["Kerron asiani ja kysyn kysymykseni"],
            thought: ["Ehdinkö sanoa kaiken?"],
            touchpoint: ["Lääkärin huone"],
            pain: ["Aikaa on vain 20 minuuttia"],
            meaning: [{ text: "Minut kohdataan ihmisenä eikä numerona", lens: "values" }],
            backstage: ["Lääkäri kirjaa käynnin ja tekee lähetteet vastaanoton jälkeen"],
            system: [{ text: "Potilastietojärjestelmä", to: "s-jatko" }],
          },
        },
      ],
    },
    {
      id: "p-tutkimus",
      title: "Tutkimukset",
      steps: [
        {
          id: "s-labra",
          title: "Käyn laboratoriossa ja kuvauksessa",
          description:
            "Varaan ajan verikokeeseen tai röntgeniin ja käyn näytteenotossa aamulla ravinnotta. Lähete on jo järjestelmässä, hoitaja ottaa näytteen.",
          channels: ["ch-visit", "ch-portal"],
          team: "team-lab",
          feeling: -1,
          cards: {
            action: ["Olen syömättä ja menen aamulla näytteenottoon"],
            thought: ["Sattuukohan se?"],
            touchpoint: ["Näytteenottohuone"],
            pain: ["Pitää olla ravinnotta ja tulla aikaisin"],
            metric: ["Odotusaika näytteenotossa 9 min"],
          },
        },
        {
          id: "s-tulokset",
          title: "Odotan tuloksia ja saan vastauksen",
          description:
            "Labratulokset ja kuvan lausunto tulevat sähköiseen asiointiin, ja jonkun pitäisi kertoa, mitä ne tarkoittavat. Katson arvoja ja viitearvoja itse ja odotan lääkärin soittoa tai viestiä.",
          channels: ["ch-portal", "ch-phone"],
          team: "team-clinic",
          feeling: 0,
          cards: {
            action: ["Käyn katsomassa, onko tuloksia tullut"],
            thought: ["Onko tuo punainen luku vaarallinen?"],
            touchpoint: ["Tulokset sähköisessä asioinnissa"],
            gain: ["Tulokset näkyvät samana päivänä"],
            backstage: ["Lääkäri käy tuloslistan läpi, kun ehtii"],
            opportunity: ["Miten voisimme liittää jokaiseen tulokseen yhden lauseen?"],
          },
        },
      ],
    },
    {
      id: "p-hoito",
      title: "Hoito ja toipuminen",
      steps: [
        {
          id: "s-jatko",
          title: "Siirryn jatkohoitoon toiselle ammattilaiselle",
          description:
            "Saan lähetteen fysioterapeutille, hoitajalle tai erikoislääkärille ja kerron tilanteeni uudelle ihmiselle. Edellisen kirjaukset ja lähete kulkevat järjestelmien välillä, tai sitten eivät.",
          channels: ["ch-visit", "ch-phone"],
          team: "team-rehab",
          feeling: 1,
          cards: {
            action: ["Tapaan fysioterapeutin tai erikoislääkärin"],
            thought: ["Tietääkö tämä ihminen, mitä edellinen sanoi?"],
            touchpoint: ["Lähete", "Ensimmäinen käynti uuden ammattilaisen luona"],
            gain: ["Moniammatillinen tiimi potilaan ympärillä"],
            backstage: ["Lähete käsitellään kuntoutuksen jonossa"],
          },
        },
        {
          id: "s-koti",
          title: "Hoidan itseäni kotona",
          description:
            "Haen lääkkeet apteekista, otan ne ohjeen mukaan ja teen jumppaliikkeet. Uusin reseptin, kun purkki tyhjenee, ja mittaan verenpainetta.",
          channels: ["ch-portal", "ch-people"],
          team: "team-clinic",
          feeling: 0,
          feelings: { maija: 1 },
          cards: {
            action: ["Otan lääkkeet ja teen jumppaliikkeet"],
            thought: ["Teenköhän näitä oikein?"],
            touchpoint: ["Lääkeresepti", "Jumppaohje paperilla"],
            meaning: [
              { text: "Aamulenkki ja lääkkeet kuuluvat samaan hetkeen", lens: "rituals" },
              { text: "Pärjään itse, en ole vaivaksi", lens: "symbols" },
            ],
          },
        },
      ],
    },
    {
      id: "p-sitten",
      title: "Sen jälkeen",
      steps: [
        {
          id: "s-lasku",
          title: "Saan laskun ja maksan sen",
          description:
            "Lasku käynnistä, tutkimuksesta tai peruuttamattomasta ajasta tulee kirjeenä tai verkkopankkiin viikkojen päästä. Katson summan, eräpäivän ja sen, mistä minua laskutetaan.",
          channels: ["ch-letter"],
          team: "team-billing",
          feeling: 0,
          cards: {
            action: ["Avaan kirjeen ja maksan laskun"],
            thought: ["Mistä käynnistä tämä on?"],
            touchpoint: ["Lasku"],
            backstage: ["Laskut muodostuvat kahden viikon välein käyntikirjauksista"],
            system: ["Laskutusjärjestelmä"],
            metric: ["Laskureklamaatioita 1,2 %"],
          },
        },
        {
          id: "s-seuranta",
          title: "Käyn seurannassa ja otan taas yhteyttä",
          description:
            "Hoitaja kutsuu kontrolliin tai vuositarkastukseen, tai muistan itse varata sen. Jos vaiva palaa, aloitan alusta, ja kerron tutuille, millaista oli.",
          channels: ["ch-phone", "ch-people"],
          team: "team-triage",
          feeling: 0,
          cards: {
            action: ["Varaan kontrolliajan", "Kerron naapurille, miten minut hoidettiin"],
            thought: ["Kutsutaanko minut vai pitääkö itse muistaa?"],
            meaning: [
              { text: "Kahvipöydässä puhutaan, kenen luokse kannattaa päästä", lens: "community" },
            ],
            opportunity: ["Miten voisimme antaa pitkäaikaissairaalle oman tutun hoitajan?"],
          },
        },
      ],
    },
  ],
  edges: [
    {
      id: "e-labra-takaisin",
      kind: "hand-off",
      source: "s-labra",
      target: "s-tulokset",
      label: "Laboratorio siirtää tuloksen vastaanotolle",
    },
    {
      id: "e-suoraan-aika",
      kind: "alternative",
      source: "s-kirjaudu",
      target: "s-tulo",
      label: "Varaan ajan suoraan itse",
    },
    {
      id: "e-uusi-soitto",
      kind: "loop",
      source: "s-takaisin",
      target: "s-soitto",
      label: "Kukaan ei soittanut: yritän uudelleen",
    },
  ],
  parked: [
    { text: "Entä etävastaanotto videolla? Kenelle se sopisi?", x: 80, y: 40, colour: 5 },
    { text: "Puolesta-asiointi: tytär hoitaa äidin asioita, missä se näkyy?", x: 340, y: 40 },
    { text: "Kesän sulkuajat ja sijaiset", x: 600, y: 60, colour: 2 },
  ],
};
