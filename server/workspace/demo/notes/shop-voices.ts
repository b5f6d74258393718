import type { NoteDraft } from "../content-type.ts";

export const shopVoices: NoteDraft[] = [
  {
    key: "shop-review-1",
    sourceType: "review",
    sourceName: "Review site",
    title: "Review: one star",
    language: "en",
    date: "2026-04-02",
    rating: 1,
    channel: "web",
    consent: "unknown",
    url: "https://example.org/reviews/outdoor/1",
    text: `
Tracking said delivered at 11:42. I was sitting next to the front door at 11:42. Courier says ask the shop, shop says ask the courier. Day six and I still don't have a tent. Worst delivery I've ever had.
`,
  },
  {
    key: "shop-review-2",
    sourceType: "review",
    sourceName: "Review site",
    title: "Review: five stars",
    language: "en",
    date: "2026-05-16",
    rating: 5,
    channel: "web",
    consent: "unknown",
    url: "https://example.org/reviews/outdoor/2",
    text: `
My jacket is 9 years old. They replaced the zip, re-taped a seam and sent it back clean with a little note. 28 euros. I was ready to spend 300 on a new one. These people are gold.
`,
  },
  {
    key: "shop-review-3",
    sourceType: "review",
    sourceName: "Review site",
    title: "Review: three stars",
    language: "en",
    date: "2026-06-21",
    rating: 3,
    channel: "web",
    consent: "unknown",
    url: "https://example.org/reviews/outdoor/3",
    text: `
Great boots, weird sizes. Ordered 42, got something between a 41 and a canoe. To return I have to print a label, the last printer in this house died in 2017. Took the bus to my office on a Saturday to use that one.
`,
  },
  {
    key: "shop-review-4",
    sourceType: "review",
    sourceName: "App store",
    title: "App review: two stars",
    language: "en",
    date: "2026-08-19",
    rating: 2,
    channel: "app",
    consent: "unknown",
    url: "https://example.org/apps/outdoor/4",
    text: `
Browsing is nice, fast, good photos. But the shipping only shows after you've entered your card. 84.00 in the basket, 98.90 at the end. Really disappointing. Closed the app. Also it forgets I'm logged in every. single. time.
`,
  },
  {
    key: "shop-review-5",
    sourceType: "review",
    sourceName: "Arvostelusivusto",
    title: "Arvostelu: neljä tähteä",
    language: "fi",
    date: "2026-07-28",
    rating: 4,
    channel: "verkko",
    consent: "unknown",
    url: "https://example.org/reviews/outdoor/5",
    text: `
Chatin kaveri tiesi oikeasti mistä puhuu, kysyi millaisessa maastossa liikun ja suositteli halvempaa rinkkaa. Toimitus ripeä. Miinus siitä että seuranta väitti paketin olevan perillä vuorokautta ennen kuin se oli.
`,
  },
  {
    key: "shop-review-6",
    sourceType: "review",
    sourceName: "Arvostelusivusto",
    title: "Arvostelu: kaksi tähteä",
    language: "fi",
    date: "2026-09-22",
    rating: 2,
    channel: "verkko",
    consent: "unknown",
    url: "https://example.org/reviews/outdoor/6",
    text: `
Palautin kengät 28.8. Tänään on 22.9. Rahoja ei ole näkynyt. Kuittaus vastaanotosta tuli 2.9. Lähetin kaksi viestiä, joihin vastasi kaksi eri ihmistä ja molemmat kysyivät tilausnumeron. Surkeaa palvelua.
`,
  },
  {
    key: "shop-survey-1",
    sourceType: "survey",
    sourceName: "After-purchase survey",
    title: "Open answer, NPS 4",
    language: "en",
    date: "2026-05-29",
    nps: 4,
    channel: "email",
    consent: "yes",
    text: `
You ask me how the delivery was. The parcel is "delivered". I haven't got it. The survey arrived first. Unbelievable.
`,
  },
  {
    key: "shop-survey-2",
    sourceType: "survey",
    sourceName: "After-purchase survey",
    title: "Open answer, NPS 10",
    language: "en",
    date: "2026-06-04",
    nps: 10,
    participant: "P14",
    persona: "emma",
    channel: "email",
    consent: "yes",
    text: `
The person in the chat had actually slept in the tent I was looking at. Told me where it leaks (it doesn't) and which pegs to swap. Ordered in five minutes, no regrets.
`,
  },
  {
    key: "shop-survey-3",
    sourceType: "survey",
    sourceName: "After-purchase survey",
    title: "Open answer, NPS 6",
    language: "en",
    date: "2026-08-30",
    nps: 6,
    participant: "P12",
    persona: "tom",
    channel: "email",
    consent: "yes",
    text: `
Four parcels, four days, four trips. The total went from 287 to 318 on the last screen. Everything in the boxes was good quality.
`,
  },
  {
    key: "shop-survey-4",
    sourceType: "survey",
    sourceName: "Ostoksen jälkeinen kysely",
    title: "Avovastaus, NPS 7",
    language: "fi",
    date: "2026-10-02",
    nps: 7,
    channel: "sähköposti",
    consent: "unknown",
    text: `
Takki istui heti ja pakkaus oli ihanan simppeli. Toimituskulut olis voinu kertoa jo korissa eikä vasta siinä kohtaa kun olin jo syöttänyt kortin tiedot
`,
  },
  {
    key: "shop-support-1",
    sourceType: "support",
    sourceName: "Customer care mail",
    title: "Ticket: delivered but not here",
    language: "en",
    date: "2026-06-12",
    channel: "email",
    consent: "no",
    text: `
Customer: Order 48-113. Tracking: delivered 10 June, 09:55, "left at door". I have not received it. We leave on Saturday.
Agent: Thank you for reaching out! Sometimes parcels show up within three working days. Please also check with your neighbours.
Customer: Done. Three neighbours.
Agent: Hello, this is a colleague of the previous agent. Could you please give me your order number and describe the issue?
Customer: It's in the subject line and in the message below. Parcel not here. Leaving in two days.
Agent: I have opened a case with the carrier, they answer within five working days.
Customer: I borrowed my brother's tent.
`,
  },
  {
    key: "shop-support-2",
    sourceType: "support",
    sourceName: "Asiakaspalvelun postit",
    title: "Palautuslappu ei tulostu",
    language: "fi",
    date: "2026-08-06",
    channel: "sähköposti",
    consent: "unknown",
    text: `
Asiakas: Hei, palautuslomakkeelta tuleva pdf aukeaa puhelimessa vaakatasossa ja viivakoodi jää reunan yli. Onko muuta tapaa? Meillä ei ole tulostinta kotona.
Asiakaspalvelija: Hei! Valitettavasti tarra täytyy tulostaa. Useimmissa kirjastoissa on tulostin.
Asiakas: Lähin kirjasto on auki ti ja to. Palautusaika menee umpeen keskiviikkona.
Asiakaspalvelija: Pidensin palautusaikaa viikolla.
Asiakas: Kiitos, se auttoi.
`,
  },
  {
    key: "shop-support-3",
    sourceType: "support",
    sourceName: "Customer care mail",
    title: "Ticket: refund",
    language: "en",
    date: "2026-07-20",
    participant: "P11",
    persona: "emma",
    channel: "email",
    consent: "yes",
    text: `
Customer: Hi, I sent back a pair of boots (39) on 24 June. You confirmed on the 26th that you have them. It's now 20 July. My card shows nothing.
Agent: Hi! Refunds are released once a week and the bank may take some days.
Customer: That's been three of your weeks. I'm getting a bit fed up.
Agent: I see the return is waiting for inspection. I've asked the warehouse to prioritise it.
Customer: OK. By the way, tell Mirja in repairs the zip is still perfect.
`,
  },
  {
    key: "shop-chat-1",
    sourceType: "chat",
    sourceName: "Chat",
    title: "Chat: which size",
    language: "en",
    date: "2026-03-18",
    channel: "chat",
    consent: "yes",
    text: `
Customer: hi! foot length 26.4 cm, chart goes 26.0 = 41 and 26.5 = 42. which one
Agent: Hello! For that model I'd take the 42 with a thick sock. Are you carrying more than 12 kg?
Customer: around 15
Agent: Then definitely 42, your feet will swell on day two. Mine did.
Customer: haha ok thank you. that's the most useful answer I've had from any shop
Customer: one more, at checkout it wants 4.90 for delivery but the banner says free?
Agent: The banner counts after discounts, sorry, I know it isn't clear.
`,
  },
  {
    key: "shop-chat-2",
    sourceType: "chat",
    sourceName: "Chat",
    title: "Chat: password loop",
    language: "en",
    date: "2026-10-26",
    channel: "chat",
    consent: "unknown",
    text: `
Customer: trying to pay. it says this email already has an account
Agent: Hi! You can reset your password from the sign-in page.
Customer: did that twenty min ago, no mail. checked spam
Agent: It can take up to half an hour.
Customer: the sale ends at midnight and the basket emptied itself
Agent: I can place the order for you by phone if you like?
Customer: yes please. that's kind
`,
  },
  {
    key: "shop-social-1",
    sourceType: "social",
    sourceName: "Hiking group",
    title: "Post: print the label",
    language: "en",
    date: "2026-05-08",
    channel: "social media",
    consent: "unknown",
    url: "https://example.org/social/hikers/5511",
    text: `
PSA for anyone returning stuff to Example Outdoor: the petrol station by the ring road prints return labels for 1€ if you show them the PDF. You're welcome. There's a queue there every Sunday and we're all holding the same box 😂
`,
  },
  {
    key: "shop-social-2",
    sourceType: "social",
    sourceName: "Hiking group",
    title: "Post: mended",
    language: "en",
    date: "2026-09-12",
    channel: "social media",
    consent: "unknown",
    url: "https://example.org/social/hikers/6120",
    text: `
Before / after of my rucksack from the Example Outdoor repair workshop. Dog ate the hip belt. They made a new one out of two old ones. It has more character than I do.
`,
  },
  {
    key: "shop-observation-1",
    sourceType: "observation",
    sourceName: "Home visit",
    title: "Observation: an evening of ordering",
    language: "en",
    date: "2026-08-11",
    participant: "P15",
    persona: "tom",
    channel: "home visit",
    consent: "yes",
    text: `
20:40 P15 on the sofa with the phone, the laptop stays shut. Opens the shop from an old e-mail.
20:48 Four tabs of children's rain trousers. Says "one-two-two, is that tall?" Gets up, measures the sleeping child against the bed.
21:05 Size chart opened three times for three brands. Writes the numbers on his hand.
21:15 Basket: 143.50. Nods.
21:19 Sign-in. "Not that one. Not that one either." Resets the password. Waits. Puts the kettle on.
21:31 The mail comes. The basket is empty. Breathes out, starts again from his hand.
21:44 Last page: 158.40. Scrolls up and down looking for the difference. Reads aloud: "oversize". Pays.
21:50 Shows us the wall of camp photos, each child in the same blue jacket, years apart. "It's on its third kid, that one." Smiles.
`,
  },
  {
    key: "shop-analytics-1",
    sourceType: "analytics",
    sourceName: "Quarterly numbers",
    title: "Analytics: basket, delivery, returns, July to September",
    language: "en",
    date: "2026-10-05",
    channel: "web",
    consent: "yes",
    text: `
Of 18,240 baskets with an oversize item, 41 % were left on the page where the delivery fee first appears; without an oversize item 19 %.
Password reset was asked for in 22 % of sign-ins at checkout. Median time until the mail was opened: 9 minutes.
6.2 % of parcels with the status "delivered" were asked about in customer care within 24 hours.
Of return forms begun, 37 % never became a parcel. On phones 46 %.
Median time from "return received" to refund: 13 days.
Repair orders: 1,120, of which 63 % came from customers who bought something within the following three months.
`,
  },
];
