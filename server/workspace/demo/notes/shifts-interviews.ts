import type { NoteDraft } from "../content-type.ts";

export const shiftsInterviews: NoteDraft[] = [
  {
    key: "shifts-interview-p21",
    sourceType: "interview",
    sourceName: "Customer interviews",
    title: "Interview P21: a year with Example Shifts",
    language: "en",
    date: "2026-09-24",
    participant: "P21",
    persona: "priya",
    channel: "video call",
    consent: "yes",
    text: `
Interviewer: You've been a customer for a bit over a year. How did it all begin?
P21: With a spreadsheet called rota_FINAL_final2. (laughs) I'm not joking. Nine sites, nine of those, and I was the one putting them together on Sunday evenings. My son used to say, is it rota night. There was one weekend in, must have been May last year, when two sites had the same night nurse. Same person, same night. I found out at ten p.m. from her.
Interviewer: And that was the moment?
P21: That was it. I started looking on the Monday. I asked people, there's a group of us, operations people in care companies, we meet every quarter and moan. Two of them had Example Shifts. One said the phone app alone was worth it.
Interviewer: What did you find online?
P21: Feature lists. No prices. None of them have prices. You have to leave your number and then someone calls you while you're driving.
Interviewer: Tell me about the demo.
P21: The demo was really good, I have to say. The sales guy asked me to send my ugliest week beforehand and he'd put it in. So I saw my own mess on the screen, sorted, with the double night in red. I remember thinking, okay, I want that. I asked about night shifts across midnight, and I asked whether it talks to our payroll, because Sari would kill me otherwise. And he said yes, that's standard. And a report for the board, every month, by site. Yes. And everything in English, because half of my managers don't have Finnish. Yes, yes.
Interviewer: And the contract?
P21: Easy. Price per user, I understood it as active users. Twelve months. We signed in August.
Interviewer: Then onboarding. What was the first meeting like?
P21: So in the kick-off there was a new person, Onboarding, very pleasant. And she starts with "so tell me about your company". And I said, hasn't he told you? I felt stupid, as if somebody else had been in those meetings. And she said she had a line in the system. One line. So we went through it all again: nine sites, the nights, payroll, board report. When I got to the board report she wrote something down and went quiet, and said she'd check. It turned out it isn't in the product. It never was. It's on a roadmap.
Interviewer: What did you do?
P21: I make it by hand. First Monday of the month I export nine files and paste them into... a spreadsheet. So I've still got one. It's called board_FINAL.
Interviewer: How did it go from there?
P21: The import was where we lost September. There's a template, thirty-something columns, and it says "row 212: invalid". Not what's invalid. So you'd fix something and send it again and it'd say row 213. In the end the consultant, Hanna, she rang me and said just send me what you have. And she did it overnight. She actually did it overnight. After that I'd have followed her anywhere.
Interviewer: And your people, how did they get in?
P21: Hmm. Carers don't have work e-mail. That was a thing nobody had thought of. The invitation goes to an e-mail. So we collected private addresses on paper, in nine coffee rooms, and typed them in. There were people who never got the invitation because somebody's handwriting said k instead of h. We had people's daughters on the phone.
Interviewer: And the training?
P21: Oh the training was lovely. Hanna did it with our own data, in English and in Finnish, two groups. My most sceptical team leader, thirty years in the house, she swapped a shift on her phone in the middle of the session and said "well, that's that then". She's now the one who teaches the others.
Interviewer: How is it week by week now?
P21: Good. Really. I draft on Wednesday, Thursday it's out. Gaps show in yellow. I haven't done a rota on a Sunday since November. My son has noticed, that's the best feedback I have. Swaps go through without me. It's what I bought it for.
Interviewer: What happens when something doesn't work?
P21: Then it's a ticket. (pause) So in the spring we had this problem where published shifts didn't show for part-timers. I wrote a ticket. I got an answer in one minute, in Finnish. Which was automatic. Then two days later a real one, also in Finnish. I put it through a translator, and it said, have you tried to log out. I answered in English. The next one was from somebody else, again in Finnish, and asked me to describe the problem. I was fuming.
Interviewer: Which you had done.
P21: Twice, with screenshots. By the fourth person I just kept a text file and pasted it. Then it got closed. I got a mail saying your ticket has been solved, how did we do, five smileys. The part-timers still weren't seeing their shifts. We printed the list and put it on the wall.
Interviewer: How was it solved in the end?
P21: I called Hanna. She isn't even support, she shouldn't have to. She walked over to a developer, I think. Three days.
Interviewer: And now you've had the renewal.
P21: Yes. In August. No meeting, no call, an invoice. It was up by nearly a third. I thought it was a typo. I was shocked, really. So they count everyone who's ever had an account. We have a lot of turnover, summer people, students. A hundred and forty people who don't work for us any more. And there was an index increase on top, which is in the contract, fine, paragraph something.
Interviewer: What did you do?
P21: I wrote to the address on the invoice. It's a no-reply. Then to our success manager, and it bounced, he'd left. So we've paid it. I had nine sites with rotas due on Thursday, what was I going to do. But I've been on two demos since. I'm not saying we'll go. I'd like somebody to ask me before it's February.
`,
  },
  {
    key: "shifts-interview-p22",
    sourceType: "interview",
    sourceName: "Asiakashaastattelut",
    title: "Haastattelu P22: palkka-ajo ja yölisät",
    language: "fi",
    date: "2026-10-01",
    participant: "P22",
    persona: "sari",
    channel: "etähaastattelu",
    consent: "yes",
    text: `
H: Mikä sinun roolisi on suhteessa Example Shiftsiin?
V: Mä teen palkat. Eli mä en niitä listoja tee, mutta se mitä sieltä tulee niin se on mun pöydällä kuun viimeisenä päivänä. Neljäsataa ihmistä suunnilleen, riippuen kesästä.
H: Miten se hoidettiin ennen tätä ohjelmaa?
V: Voi hyvä ihme. Esihenkilöt lähetti Excelin, tai paperin, tai kuvan paperista. Yks lähetti kuvan ruudusta jossa oli Excel. Mä naputtelin ne. Kaks päivää kuussa meni pelkkään naputteluun, ja mulla oli sormet kipeenä.
H: Olitko mukana kun ohjelmaa valittiin?
V: En. Mut kysyttiin multa yks asia, että mikä palkkaohjelma meillä on. Ja mä sanoin. Ja sieltä tuli kuulemma vastaus että toimii. Ei kysytty että mitkä lisät.
H: Entä käyttöönotto?
V: Siinä mä olin. Siinä alussa oli se siirto, että henkilöt ja sopimukset sinne sisään. Mulle tuli se tuontipohja. Siinä oli 34 saraketta, ja kaks niistä oli mun mielestä sama asia eri nimellä. Päivämäärä piti olla amerikkalaisittain, mutta sitä ei lukenu missään. Se vaan sano että rivi hylätty. Mä tein sitä kolme iltaa, ja yks niistä mä itkin. Sit Hanna sieltä käyttöönotosta sano että anna mä teen. Se oli enkeli. Siis aidosti, mä lähetin sille suklaata.
H: Ja koulutus?
V: Se oli hyvä, se oli meidän omilla tiedoilla. Mä sain kysyä tyhmiä. Hanna ei kertaakaan huokassu. Ja se teki mulle semmosen yhden sivun ohjeen, siinä on kuvat ja nuolet, se on mulla tossa seinällä vieläkin.
H: No miten ensimmäinen palkka-ajo meni?
V: Lokakuun palkat. Mä olin varannu siihen varalta koko päivän, ja se siirto meni läpi kahdessa minuutissa. Mä istuin siinä että mitäs nyt. Kävin kahvilla. Ja sitten mä tarkistin. Yölisät puuttu. Siis ei kaikilta, vaan niiltä joilla vuoro menee yli puolenyön. Se laski ne kahdelle päivälle ja siinä välissä tippu tunti pois.
H: Mitä teit?
V: Laskin käsin. Yhdeksänkymmentä ihmistä. Olin kotona puol yheltätoista, ihan poikki ja vihanen. Seuraavana kuuna sama, ja sitä seuraavana. Mä ajan nykyään sen siirron ja sitten mulla on oma Excel vieressä, jossa on pelkät yöt.
H: Otitko yhteyttä tukeen?
V: Otin. Heti marraskuussa. Siihen tuli automaattivastaus, että kiitos, palaamme neljän tunnin kuluessa. No ei palattu neljän tunnin. Seuraavana päivänä yks kysy että mikä selain. Mä sanoin että ei tää liity selaimeen. Sit tuli toinen ja kysy että voisinko kuvata ongelman. Mä kuvasin. Se siirty kehitykseen. Sitten tuli viesti joulukuussa, että tukipyyntö on suljettu, koska siihen ei ole vastattu seitsemään päivään. Siis mun vuoro ei ollu vastata, vaan niiden! Se tuntu jo loukkaavalta.
H: Avasitko uuden?
V: Avasin. Niitä on nyt neljä. Joka kerta alusta. Mulla on semmonen valmis teksti, minkä mä liitän, ja kolme kuvaa. Sama tapaus, neljä numeroa.
H: Missä se on nyt?
V: Se on kuulemma korjattu syyskuussa. Mä en oo uskaltanu luottaa. Tarkistan vielä lokakuun.
H: Entä mikä on mennyt hyvin?
V: No se että mä en naputtele. Kaks päivää kuussa, siitä on jäljellä ehkä puol. Poissaolot tulee oikein, lomat tulee oikein, mä näen heti kuka on hyväksyny ja kuka ei. Ja esihenkilöt on alkanu ite korjata virheitään kun ne näkee ne punasella. Se on musta hienoo.
H: Miten työntekijät pääsivät sisään?
V: Siinä oli se sähköpostijuttu. Kutsu meni sähköpostiin ja hoitajilla ei oo työsähköpostia. Mulle soiteltiin: Sari, mikä mun tunnus on. Mistä mä sen tiedän. Yks pääs sisään vasta kolmannella viikolla, se sai vuoronsa tekstiviestillä kaverilta.
H: Oletko nähnyt laskun uudesta kaudesta?
V: Joo, se tuli mun kautta kun mä kierrätän laskut. Mä soitin Priyalle että onko tää oikein. Siinä laskutettiin ihmisistä, joille mä olen tehny lopputilin viime syksynä. Mulla on lista. Satakuuskyt... ei ku sataneljäkymmentä nimeä. Kyllä ne tietää että ne on lähteny, koska ne tieto menee sinne samasta järjestelmästä.
H: Jos saisit päättää, jatkaisitteko?
V: (miettii) Joo. Kyllä mä jatkaisin. Mutta mä haluaisin että siellä ois yks ihminen, jolla on nimi. Hanna siirty muihin hommiin. Nyt siellä on support piste jotain.
`,
  },
];
