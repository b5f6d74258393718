import type { NoteDraft } from "../content-type.ts";

export const shopInterviews: NoteDraft[] = [
  {
    key: "shop-interview-p11",
    sourceType: "interview",
    sourceName: "Interview round, summer",
    title: "Interview P11: boots before a ridge walk",
    language: "en",
    date: "2026-07-09",
    participant: "P11",
    persona: "emma",
    channel: "video call",
    consent: "yes",
    text: `
Interviewer: Thanks for making time. Can you take me back to the last thing you bought for a trip?
P11: Sure. So it was boots. Um, my old ones, the sole was coming off, like literally flapping, and we had this ridge walk planned for the second weekend of June. Four of us. We've done it every year since, I want to say, 2019.
Interviewer: So where did it start?
P11: Honestly? At my kitchen table. We always do the map thing, somebody brings the paper map, we put mugs on the corners. And I said I need boots, and Nina said don't buy the ones she has. So that was one brand gone.
Interviewer: Did you look at anything else before you went to the shop?
P11: Oh yeah, I read reviews for, like, two evenings. I go straight to the one-star ones. If it's people complaining about the courier I skip it, if it's the heel cup I read it. And there's a group I'm in, hiking people, they're pretty blunt. Three of them said Example Outdoor, because of the repairs.
Interviewer: The repairs?
P11: Yeah, I'll get to that. So anyway. I went on the site. It's good, you can filter by weight, and it's actual weight per boot, not "light". Somebody there cares. I had it down to two in ten minutes.
Interviewer: And then?
P11: Then size. So I'm a 39, sometimes 39 and a half. The size chart says foot length in centimetres, 25.0 is a 39, and then underneath it says "this model may run small". May. What do I do with may? It's so frustrating. I stood on a sheet of paper with a pen. My foot was 25.2. There is no 25.2 in that chart.
Interviewer: What did you do?
P11: I ordered both. 39 and 40. I always do now, with footwear, everybody I know does. Put 400 euros on the card and send one back.
Interviewer: Did you think about asking someone?
P11: I did actually, I opened the chat. I was expecting a bot. And it was this guy, Ville or Valtteri or something, and he asked me which ridge and what I'd be carrying, and then he told me the second one would be wrong for my ankle on scree. He'd walked it. He talked me out of the more expensive pair! I told that to everybody on the trip.
Interviewer: That's a nice one. And paying?
P11: Fine. I mean, I had to do the password thing. It said I had an account, which, maybe, from a Christmas present years ago. So reset link, and the reset link took, I don't know, I made tea. It came when I'd drunk it. And the basket was empty after that, so I put everything in again. Annoying, but okay.
Interviewer: And how about the cost?
P11: It was what it said. Oh wait, no. There was 6.90 that I hadn't seen. It's over a hundred so it should be free, but it came up at the last step as "handling, two parcels". I was already past the card thing in my head, you know? I just clicked. Left a bad taste, though.
Interviewer: Then the delivery.
P11: (laughs) Right. So it said Wednesday. Wednesday I worked from home, I moved a meeting. At 13.10 I get a text: your parcel has been delivered. I go down. Nothing. I look behind the bins. I ask the guy in the ground floor flat. Nothing. I check the tracking and it says delivered, signed by "door".
Interviewer: Signed by "door".
P11: Signed by door. So I rang the courier, and they said talk to the sender. I wrote to the shop, and they said please wait three working days because sometimes it shows up. It was Wednesday, we were leaving on Saturday. I was furious, honestly.
Interviewer: What happened?
P11: It came on Thursday evening. Different van. The driver said oh, they scan them all at the depot in the morning so it looks good. He just said it, like it was nothing.
Interviewer: How did you feel when the box came?
P11: I mean, the box itself was lovely. Reused cardboard, no plastic, somebody had drawn a little mountain on the paper. I kept the drawing. And the 40 fit, straight away, and I walked around the flat in them until midnight.
Interviewer: And on the trip?
P11: Eleven hours the first day and not one blister. Nina was jealous. They're wonderful boots. It rained sideways and my socks were dry when I took them off, I took a picture of my socks.
Interviewer: So the 39 had to go back.
P11: Yes. So for that you need to print a label. I don't own a printer. Nobody I know owns a printer. I asked at work and our printer needs a badge that only facilities has. In the end I went to the library, it's 40 cents, they don't take cards. So I went to get coins. For a free return. It's ridiculous.
Interviewer: How long did the whole return take?
P11: The box sat in my hall for two weeks, so. I sent it on the 24th, I think. And the money hasn't come.
Interviewer: Today's the ninth.
P11: Yeah. It's not been that long. I look at my account every couple of days. There was one mail saying "we have received your parcel" and then nothing.
Interviewer: You said you'd come back to repairs.
P11: Oh, yes! So my jacket, it's from them, 2018. The zip went in March. I sent it in thinking they'd tell me to buy a new one. It came back with a new zip, washed, and there was a patch on the elbow that I hadn't even asked for, and a handwritten note: "found this one too, it's on us". From somebody called Mirja. I've never met her. I would buy a tent from Mirja.
Interviewer: Would you recommend the shop?
P11: I already do. I say: go there, ask in the chat, order two sizes, and don't believe the tracking.
`,
  },
  {
    key: "shop-interview-p12",
    sourceType: "interview",
    sourceName: "Interview round, autumn",
    title: "Interview P12: kitting out three kids",
    language: "en",
    date: "2026-09-03",
    participant: "P12",
    persona: "tom",
    channel: "video call",
    consent: "yes",
    text: `
Interviewer: So you have three children, is that right?
P12: Three, yeah. Eleven, nine and six. And every August it's the same, school camp, scouts, and nothing fits anyone. So I do one big order. I do it at night when they're asleep, on the phone, on the sofa.
Interviewer: Tell me about this August.
P12: Right. So the list from the school came home on a Monday, crumpled. Rain trousers, head torch, sleeping bag down to zero, that sort of thing. Camp was on the Friday of the week after. So I had, what, eleven days. Plenty, I thought.
Interviewer: Where did you look?
P12: I just went to Example Outdoor because we'd got the youngest's jacket there. My sister-in-law says they're good. I put in rain trousers and it gave me three hundred. There's an age filter, ages 6 to 8, which is fine, but then the sizes are in centimetres, 116, 122, 128. So I'm on the sofa, they're asleep, I don't know how tall they are! I went in with a tape measure. In the dark. My wife thought I'd lost it.
Interviewer: (laughs) Did it work?
P12: For two of them. The middle one's trousers were like, clown trousers. I think 134 from one brand and 134 from another aren't the same 134.
Interviewer: OK. And then the basket?
P12: So the basket says 287. And I'm happy with 287, I'd told my wife about 300. And I do the address, and the phone number, and the whole thing, and then on the very last screen it's 318.40. There was delivery, because the sleeping bags are oversize apparently, and something called a "split shipment". I went back to see where that was on the basket page. It isn't there. It's nowhere until you've given them everything. It feels like a trick, is what it does.
Interviewer: What did you do?
P12: I took out one head torch. Bought it at the petrol station.
Interviewer: Any trouble paying?
P12: No, no. Well. It logged me out when I went into the bank app and came back. So I typed the address again. Twice. My thumbs are not made for that.
Interviewer: And how did the delivery go?
P12: So it came in, hang on, four boxes. On four different days. With four texts each. I had a little spreadsheet on the fridge. Two to the locker and two to the house, and I never chose that. And one of the lockers is at a shop that shuts at nine, and I work till half eight.
Interviewer: Did everything come in time?
P12: Sleeping bags were the ones that mattered. Tuesday, the tracking says delivered. I'm at work, my wife's home, nothing. She looked everywhere, asked both sides. I opened the tracking and there's a photo of a door. It's not our door. Ours is green.
Interviewer: What did you do then?
P12: Chat. I explained it. They said they'd open a case with the carrier, five working days. I said camp is Friday. She said she understood. Next day I got a mail asking for the order number, a description of the parcel, what was in it, all of it. So I wrote that. Then another person the day after: could I confirm whether I'd checked with the neighbours. I copied the same text a third time, I had it in my notes by then. That wore me out more than the parcel did.
Interviewer: And did they come?
P12: We drove round on Wednesday night looking for a brown door. I'm serious. Kids in pyjamas in the back. We found it, it was number 14 in the next street, lovely old man, he'd had them in his hall since Tuesday and thought his daughter had ordered something. The youngest still talks about it. It's a good story, I suppose.
Interviewer: It is. And the camp?
P12: Camp was great. It went to two degrees, and they slept like logs. The six-year-old's jacket, third kid to wear it, still waterproof. You can't fault the gear. I've got nothing bad to say about the gear.
Interviewer: What about the clown trousers?
P12: They're in the hall. You have to print a thing. I've got a printer, but it's one of those that wants you to buy blue ink before it prints black. Then there's a form, reason codes, size too big, size too small, and one per item, and the PDF opened sideways. I'll probably just keep them and let him grow into them. It's 39 euros.
Interviewer: So you won't send them back?
P12: No. I mean it's free, on paper. It's an evening though, isn't it.
Interviewer: Is there anything they did that you'd like them to keep?
P12: The chat lady, in the end, rang me. On the Thursday, herself, on her own phone I think, to hear if we'd got them. And took the delivery off. I hadn't asked. That was decent. And name labels, they put free name labels in with the kids' stuff. My wife loved that. Sixty of them.
Interviewer: Will you order again next August?
P12: Probably. I'll go to the actual shop in town if it's anything with a date on it. I don't trust that van.
`,
  },
  {
    key: "shop-interview-p13",
    sourceType: "interview",
    sourceName: "Haastattelukierros, syksy",
    title: "Haastattelu P13: teltta ja palautus",
    language: "fi",
    date: "2026-10-13",
    participant: "P13",
    persona: "emma",
    channel: "puhelin",
    consent: "unknown",
    text: `
H: Kerrotko viimeisimmästä ostoksestasi Example Outdoor -kaupasta?
V: Joo. Se oli teltta. Me mentiin syyskuussa Lappiin ruska-aikaan, kahestaan, ja vanha teltta oli semmonen kolmen kilon möhkäle mun opiskeluajoilta. Et ihan selkee tarve.
H: Miten lähdit etsimään?
V: Vertailin. Mulla on taulukko, mä oon vähän semmonen (nauraa). Paino, hinta, pystytysaika, pakattu koko. Katoin videoita siitä miten se pystytetään tuulessa. Ja kysyin kaverilta joka on eräopas. Se sano et kaks vaihtoehtoo.
H: Ja kaupassa?
V: Siis heidän sivut on mun mielestä parhaat. Painot on punnittu itse. Siellä oli joku kuva vaa'alla, et teltta vaa'alla, ihan huippu.
H: Kysyitkö mitään ennen kuin tilasit?
V: Joo, mä laitoin chattiin yhen kysymyksen kiilapulteista... ei ku siis kiiloista, maakiiloista, et pitääkö ne tunturissa. Siellä vastas joku Valtteri ja se laitto mulle kuvan omasta teltastaan jossain kivikossa, ja se oli sitonu ne narut kiviin. Et et tartte kiiloja, tartteet narua. Narut makso neljä euroo. Se ois voinu myydä mulle kolmenkympin kiilat.
H: Mitä ajattelit siitä?
V: No et tää on mun kauppa. Mä oon kertonu sen varmaan kymmenelle. Meil on semmonen porukka, jossa vaihdetaan näitä, ja siellä just puhutaan et kuka tietää oikeesti ja kuka vaan lukee paperista.
H: Sujuiko tilaaminen?
V: Muuten joo, mut se hinta. Siis teltta oli 349, ja siinä luki et ilmainen toimitus yli satasen. Ja sit kassalla, ihan vikassa ruudussa, tuli ison paketin lisä 14,90. Siis teltta on 60 senttiä pitkä. Mikä siin on iso. Kyl ärsytti. Mä otin siitä ruutukaappauksen ja laitoin kaverille et kato.
H: Jätitkö ostamatta?
V: Melkein. Mä suljin sen ja menin nukkumaan. Aamulla tilasin kumminkin, ku ei ollu aikaa. Mut kirjautuminen, no siinä meni taas, se väitti et salasana väärin, ja palautuslinkki tuli roskapostiin.
H: Miten toimitus meni?
V: Se tuli nopeesti, kahes päivässä pakettiautomaattiin. Mut siis seurannassa luki "toimitettu" jo edellisenä päivänä, ja mä seisoin siinä automaatilla kakskyt minuuttia enkä saanu koodia. Satoi. Soitin siihen kuljetusfirmaan, ja siellä sanottiin et kysykää kaupasta. Kaupasta sanottiin et kysykää kuljetuksesta. No se koodi tuli sit seuraavana aamuna ja mä menin uudestaan ennen töitä.
H: Entä itse reissu?
V: Ihan paras. Kolme yötä, yks niistä semmonen et puut ryskää, ja me nukuttiin. Mä olin niinku yllättyny et miten hiljanen se on tuulessa. Aamulla oli huurretta ulkopuolella ja sisällä ihan kuiva. Puoliso sano et tää on eka teltta jossa hän nukkuu oikeesti.
H: Mainitsit etukäteen palautuksen.
V: Joo se oli se makuualusta. Mä tilasin kaks et kokeillaan, ja toinen palautukseen. Ja siinä pitää tulostaa se lappu. Mul ei oo tulostinta. Ihan älytön homma. Mä kysyin automaatilla et voiks sen näyttää puhelimesta, nii siinä lukee et ei lue. Mä piirsin sen viivakoodin... en, en piirtäny. Mut kävi mielessä. Kävin äidillä. Äiti asuu 40 kilometrin päässä.
H: Ajoitko sinne tulostamaan?
V: No mentiin sunnuntailounaalle, ja mä laitoin äidille sen mailiin etukäteen. Et se sai niinku tulostaa. Se tulosti sen kahelle sivulle.
H: Entä rahat?
V: Kolme viikkoo. Mä laitoin kaks viestiä. Ekaan tuli automaattivastaus ja tokaan joku vastas et "palautuksesi on käsittelyssä". Sitte ne vaan yks päivä ilmesty tilille, 89 euroa ilman mitään viestiä. Mä olin antanu tilinumeron siihen lomakkeelle, FI21 1234 5600 0007 85, ja kuitenki ne meni kortille. Et miks ne sitä kysy.
H: Oletko asioinut heidän korjauspalvelussaan?
V: Oon! Rinkan solki meni, ja mä ajattelin et no voi ei, koko rinkka. Laitoin kuvan ja ne lähetti soljen kirjekuoressa. Ilmatteeks. Siin oli ohje miten se pujotetaan, piirretty käsin. Siis tommosesta mä maksan mielelläni.
H: Oletko ollut muuten asiakaspalveluun yhteydessä?
V: No sillon sen koodin kanssa. Ja sit siitä palautuksesta. Ja joka kerta se alkaa et "voisitko kertoa tilausnumerosi ja kuvailla tilannetta". Mä kuvailin sen nyt varmaan neljä kertaa. Chatti ei nää sähköposteja ja sähköposti ei nää chattia, tän mulle sano se chatin tyyppi ihan suoraan. Et hän näkee vaan mitä mä nyt kirjotan. No mä sit kopioin sen sieltä sähköpostista sinne chattiin. Kaheksan viestiä.
H: Mitä kertoisit kaverille?
V: Et osta sieltä, mut jos se on iso paketti nii kato se kassa loppuun asti ennen ku innostut. Ja kysy äidiltä tulostinta.
`,
  },
];
