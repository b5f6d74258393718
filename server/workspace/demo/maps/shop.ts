import type { MapPlan } from "../draw-map.ts";

export const shop: MapPlan = {
  header: {
    title: "Example Outdoor shop: from the idea of a trip to gear that lasts",
    subject: "customer",
    scenario:
      "Somebody plans a trip, needs a jacket, boots or a tent, orders them online and wants them at home before leaving. Some of it fits, some of it has to go back.",
    goal: "Stand on the trail with gear that fits, at a price known beforehand, without spending evenings on parcels and returns.",
    scopeStart: "A trip comes up, before any shop is in mind",
    scopeEnd: "The gear has been used, mended and talked about",
    language: "en",
    reviewDate: "2027-03-01",
    personaIds: ["emma", "tom"],
    horizonStepId: "s-browse",
  },
  legend: { 2: "Season or exception", 5: "To be found out" },
  lanes: [
    { type: "action", title: "What I do", zone: "customer" },
    { type: "thought", title: "What I think", zone: "customer" },
    { type: "curve", title: "How I feel (our guess)", zone: "customer" },
    { type: "pain", title: "Pains (our guess)", zone: "customer" },
    { type: "gain", title: "Gains", zone: "customer" },
    { type: "meaning", title: "What it means to me", zone: "customer" },
    { type: "touchpoint", title: "Touchpoints", zone: "frontstage" },
    { type: "channel", title: "Channels", zone: "frontstage" },
    { type: "team", title: "Team in charge", zone: "frontstage" },
    { type: "backstage", title: "Behind the scenes", zone: "backstage" },
    { type: "system", title: "Systems", zone: "support" },
    { type: "metric", title: "Metrics", zone: "support" },
    { type: "opportunity", title: "How might we", zone: "support" },
  ],
  phases: [
    {
      id: "p-dream",
      title: "Dreaming",
      steps: [
        {
          id: "s-idea",
          title: "I start planning a trip",
          description:
            "A weekend hike, a school camp or a week in the north comes up and I look at maps and the weather. I dig out my old gear and see what is worn out or outgrown.",
          channels: ["ch-people"],
          team: null,
          feeling: 2,
          cards: {
            action: ["I pull everything out of the cupboard and see what still works"],
            thought: ["Do I really need a new one?"],
            meaning: [
              { text: "The trip starts when the map is on the kitchen table", lens: "rituals" },
            ],
          },
        },
        {
          id: "s-research",
          title: "I ask around and read reviews",
          description:
            "I ask friends in my hiking group, read reviews and watch videos to compare brands. I want to hear from somebody who has worn it in the rain.",
          channels: ["ch-people", "ch-search", "ch-social"],
          team: null,
          feeling: 1,
          cards: {
            action: ["I ask in the hiking group", "I read the worst reviews first"],
            thought: ["Who has actually worn this in the rain?"],
            touchpoint: ["Review sites and forums"],
            meaning: [{ text: "I trust people who sleep in the same forests", lens: "community" }],
          },
        },
      ],
    },
    {
      id: "p-choose",
      title: "Choosing",
      steps: [
        {
          id: "s-browse",
          title: "I look for the right gear in the shop",
          description:
            "I search the online shop, filter by weight, waterproof rating and colour, and compare product pages and photos. I check whether it is in stock.",
          channels: ["ch-web", "ch-app"],
          team: "team-shop",
          feeling: 1,
          cards: {
            action: ["I filter and open ten tabs"],
            thought: ["What is the difference between these two?"],
            touchpoint: ["Product list and product page"],
            gain: ["Weights are stated to the gram"],
            system: [{ text: "Shop platform", to: "s-checkout" }],
          },
        },
        {
          id: "s-size",
          title: "I work out my size",
          description:
            "I read the size chart, measure my foot or chest and guess between M and L. Boots run small, jackets run large, and the brands differ.",
          channels: ["ch-web"],
          team: "team-shop",
          feeling: 0,
          cards: {
            action: ["I measure my foot against a sheet of paper"],
            thought: ["Shall I order both sizes and send one back?"],
            touchpoint: ["Size chart"],
            pain: ["Customers do not read the size chart"],
            metric: ["31 % of returns say 'wrong size'"],
          },
        },
        {
          id: "s-advice",
          title: "I ask for advice",
          description:
            "I open the chat or ring to ask which tent or boot suits my trip. Somebody who knows the product answers questions before I buy.",
          channels: ["ch-chat", "ch-phone"],
          team: "team-care",
          feeling: 0,
          cards: {
            action: ["I describe my trip in the chat"],
            thought: ["Is this a person or a bot?"],
            touchpoint: ["Chat window"],
            backstage: ["Two former guides answer the chat on weekdays"],
            metric: ["Chat answered in 2 min 10 s"],
          },
        },
      ],
    },
    {
      id: "p-buy",
      title: "Buying",
      steps: [
        {
          id: "s-price",
          title: "I fill the basket and see the whole price",
          description:
            "I put things in the basket and look at shipping cost, discount codes and the total. Delivery fees, oversize fees and the final price appear on the way to checkout.",
          channels: ["ch-web", "ch-app"],
          team: "team-shop",
          feeling: 1,
          cards: {
            action: ["I add up what it all comes to"],
            thought: ["Is that with delivery?"],
            touchpoint: ["Basket"],
            gain: ["Free delivery over 100 €"],
            backstage: ["Oversize fee is added from the weight in the warehouse system"],
          },
        },
        {
          id: "s-checkout",
          title: "I log in and pay",
          description:
            "I sign in or create an account, type my address, choose card or invoice and confirm. Forgotten passwords, reset links and payment verification happen here.",
          channels: ["ch-web", "ch-app"],
          team: "team-shop",
          momentOfTruth: true,
          feeling: 1,
          cards: {
            action: ["I sign in, type my address and pay"],
            thought: ["Which password did I use two years ago?"],
            touchpoint: ["Checkout", "Order confirmation"],
            metric: ["Checkout drop-off 24 %"],
            opportunity: ["How might we let people buy without an account?"],
          },
        },
      ],
    },
    {
      id: "p-delivery",
      title: "Delivery",
      steps: [
        {
          id: "s-track",
          title: "I wait and follow my parcel",
          description:
            "I follow the tracking link, read delivery messages and wait for the courier. Tracking says out for delivery or delivered, and I arrange my day around it.",
          channels: ["ch-sms", "ch-email", "ch-web"],
          team: "team-carrier",
          momentOfTruth: true,
          feeling: 2,
          cards: {
            action: ["I refresh the tracking page"],
            thought: ["Will it be here before Friday?"],
            touchpoint: ["Tracking page", "Delivery text message"],
            gain: ["Next-day delivery to most towns"],
            backstage: ["Carrier scans the parcel at the depot, not at the door"],
            system: [{ text: "Carrier tracking feed", to: "s-receive" }],
            metric: [
              { text: "Delivered on time: 98 % (carrier's own figure)", tags: ["tag-check"] },
            ],
          },
        },
        {
          id: "s-receive",
          title: "I get the parcel in my hands",
          description:
            "I pick the parcel up from the locker or find it at the door, open the box and check that everything is there. Missing items and split parcels show up now.",
          channels: ["ch-locker", "ch-visit"],
          team: "team-carrier",
          feeling: 2,
          cards: {
            action: ["I fetch the box and open it on the floor"],
            touchpoint: ["Parcel locker or doorstep", "The box itself"],
            gain: ["Reused cardboard, no plastic"],
            backstage: ["Large items ship from another warehouse"],
            meaning: [
              { text: "A box that does not shame me in front of the neighbours", lens: "values" },
            ],
          },
        },
      ],
    },
    {
      id: "p-use",
      title: "Using and sending back",
      steps: [
        {
          id: "s-trip",
          title: "I use it on the trip",
          description:
            "I wear the jacket, pitch the tent and walk in the boots, in rain and wind. Zips, seams and waterproofing show what they are worth.",
          channels: [],
          team: null,
          feeling: 2,
          cards: {
            action: ["I wear it for three days in the rain"],
            thought: ["Worth the money?"],
            meaning: [{ text: "Worn gear shows where I have been", lens: "symbols" }],
          },
        },
        {
          id: "s-return",
          title: "I send it back",
          description:
            "I fill in the return form, print the return label, repack the item and take it to a drop-off point. The label, the printer and the return window decide how long it takes.",
          channels: ["ch-web", "ch-locker"],
          team: "team-warehouse",
          feeling: 1,
          cards: {
            action: ["I print the label and pack it up again"],
            thought: ["Who still has a printer?"],
            touchpoint: ["Return form", "Return label (PDF)"],
            gain: ["Free returns for 60 days"],
            backstage: ["Returns are inspected by hand"],
            system: ["Warehouse system"],
          },
        },
        {
          id: "s-refund",
          title: "I wait for my money",
          description:
            "The return is on its way or received, and I wait for the refund on my card. I check my bank account and look for a message that says it has been handled.",
          channels: ["ch-email"],
          team: "team-invoicing",
          feeling: 0,
          cards: {
            action: ["I check my bank account"],
            thought: ["Did they even get it?"],
            touchpoint: ["Refund e-mail"],
            backstage: ["Refunds are released once a week"],
            metric: ["Median refund 9 days"],
          },
        },
        {
          id: "s-care",
          title: "I contact customer service",
          description:
            "I write or call customer service about a missing parcel, a wrong item or a late refund, and explain the case with my order number. A different agent may answer each time.",
          channels: ["ch-email", "ch-chat", "ch-phone"],
          team: "team-care",
          feeling: 0,
          cards: {
            action: ["I explain the whole thing with the order number"],
            thought: ["Is anybody keeping track of this?"],
            touchpoint: ["E-mail thread", "Chat window"],
            backstage: ["Chat and e-mail live in two queues"],
            pain: ["Queues on Mondays"],
            system: ["Ticket system"],
            opportunity: ["How might we let one person see a case to its end?"],
          },
        },
      ],
    },
    {
      id: "p-after",
      title: "Years after",
      steps: [
        {
          id: "s-repair",
          title: "I have it mended",
          description:
            "A zip breaks or a seam opens after years, and I send it to the repair workshop for mending, patches or spare parts. It comes back washed and working.",
          channels: ["ch-email", "ch-locker"],
          team: "team-repair",
          feeling: -1,
          cards: {
            action: ["I send in my jacket with a broken zip"],
            thought: ["Is it even worth mending?"],
            touchpoint: ["Repair order form", "Note from the mender"],
            pain: ["Repairs take three weeks and cost money"],
            backstage: ["Two menders, spare zips for ten years"],
          },
        },
        {
          id: "s-tell",
          title: "I tell others and come back",
          description:
            "I recommend the shop to friends, post a photo or write a review, and buy again or decide not to. Newsletters and discount codes arrive in between.",
          channels: ["ch-people", "ch-social", "ch-email"],
          team: "team-shop",
          feeling: 1,
          cards: {
            action: ["I lend my jacket and say where it came from"],
            touchpoint: ["Newsletter"],
            metric: ["NPS 41"],
            opportunity: ["How might we show mended gear with its story?"],
          },
        },
      ],
    },
  ],
  edges: [
    {
      id: "e-carrier",
      kind: "hand-off",
      source: "s-track",
      target: "s-care",
      label: "Parcel lost: carrier sends me to the shop",
    },
    {
      id: "e-keep",
      kind: "alternative",
      source: "s-receive",
      target: "s-return",
      label: "Never worn, straight back",
    },
    {
      id: "e-two-sizes",
      kind: "loop",
      source: "s-return",
      target: "s-size",
      label: "Wrong size: I order again",
    },
  ],
  parked: [
    { text: "What about people who buy a present for somebody else?", x: 60, y: 50 },
    { text: "Renting instead of buying: has anyone asked for it?", x: 320, y: 50, colour: 5 },
    { text: "Christmas peak, different rules?", x: 580, y: 70, colour: 2 },
    { text: "Second-hand corner", x: 800, y: 40 },
  ],
};
