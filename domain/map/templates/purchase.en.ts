import type { TemplateText } from "./template-text.ts";

export const purchaseEn: TemplateText = {
  title: "Buying something that matters",
  subject: "customer",
  scenario:
    "Somebody needs a thing that costs enough to think about. They look around, buy online or in a shop, and live with it for years.",
  goal: "A thing that does its job, from a seller I would use again",
  scopeStart: "The old one lets me down",
  scopeEnd: "I buy again or tell others what I think",
  lanes: [
    { type: "thought", title: "I think" },
    { type: "curve", title: "I feel" },
    { type: "touchpoint", title: "I meet" },
    { type: "channel", title: "Channels" },
    { type: "pain", title: "What hurts" },
    { type: "gain", title: "What delights" },
    { type: "opportunity", title: "What we could do" },
    { type: "meaning", title: "What it means to me" },
    { type: "team", title: "Who is responsible" },
    { type: "backstage", title: "Behind the scenes" },
    { type: "system", title: "Systems" },
  ],
  phases: [
    {
      title: "A need awakens",
      steps: [
        {
          key: "need",
          title: "I notice that the old one will not do any more",
          feeling: -0.5,
          cards: {
            thought: "Can I still manage with this, or is it time?",
            meaning: "I am not someone who throws things away",
          },
          lens: "values",
        },
        {
          key: "ask",
          title: "I ask friends what they have",
          feeling: 0.5,
          channels: ["Friends and family", "Social media"],
          cards: {
            thought: "Who do I know that has just bought one?",
            touchpoint: "A friend's opinion",
            gain: "Somebody like me has already found out",
            meaning: "What my friends use says what is normal",
          },
          lens: "community",
        },
      ],
    },
    {
      title: "Comparing",
      steps: [
        {
          key: "compare",
          title: "I compare models and prices",
          feeling: -0.5,
          channels: ["Website", "Search"],
          team: "Marketing",
          cards: {
            thought: "Which differences matter to me?",
            touchpoint: ["Product pages", "Reviews by others"],
            pain: "Everyone names the same feature differently",
            opportunity: "Compare by what people do with it, not by specifications",
            backstage: "Product information is collected from suppliers",
            system: "Product catalogue",
          },
        },
        {
          key: "trust",
          title: "I check whether I can trust the seller",
          feeling: 0,
          channels: ["Website", "Shop"],
          team: "Marketing",
          cards: {
            thought: "What happens if I have to bring it back?",
            touchpoint: "Return terms",
            pain: "The terms are long and written for lawyers",
            gain: "A real person answers a question at once",
          },
        },
      ],
    },
    {
      title: "Buying",
      steps: [
        {
          key: "order",
          title: "I choose and order",
          momentOfTruth: true,
          feeling: 0.5,
          channels: ["Online shop", "Shop"],
          team: "Sales",
          cards: {
            thought: "Is this the total, or does something come on top?",
            touchpoint: ["Basket", "Salesperson"],
            pain: "The delivery fee only shows on the last page",
            backstage: "Stock is reserved for the order",
            system: "Online shop",
          },
        },
        {
          key: "pay",
          title: "I pay",
          feeling: 0,
          channels: ["Online shop", "Shop"],
          team: "Sales",
          cards: {
            thought: "Did it go through?",
            touchpoint: "Confirmation",
            gain: "The confirmation says what happens next",
            system: "Payment service",
          },
        },
      ],
    },
    {
      title: "Getting it",
      steps: [
        {
          key: "wait",
          title: "I wait for the delivery",
          feeling: -1,
          channels: ["E-mail", "Text message"],
          team: "Logistics",
          cards: {
            thought: "Do I have to stay at home for this?",
            touchpoint: "Delivery message",
            pain: "The day changes and nobody tells me why",
            opportunity: "Let me choose the hour, and tell me first when it slips",
            backstage: "The parcel passes from the warehouse to the carrier",
            system: "Warehouse system",
          },
        },
        {
          key: "unpack",
          title: "I unpack it and take it into use",
          momentOfTruth: true,
          feeling: 1.5,
          team: "Product",
          cards: {
            thought: "I hope that I get this working without help",
            touchpoint: ["Packaging", "Quick guide"],
            gain: "It works on the first try",
            pain: "So much packaging to get rid of",
            meaning: "The first evening with it is a small celebration",
          },
          lens: "rituals",
        },
      ],
    },
    {
      title: "Living with it",
      steps: [
        {
          key: "use",
          title: "I use it every day",
          feeling: 1,
          team: "Product",
          cards: {
            thought: "I hardly think about it, and that is good",
            touchpoint: "The thing itself",
            opportunity: "Tips at the moment when they are of use",
          },
        },
        {
          key: "help",
          title: "I need advice or want to return it",
          feeling: -1,
          channels: ["Phone", "Chat", "Shop"],
          team: "Customer service",
          cards: {
            thought: "Where is the receipt?",
            touchpoint: "Customer service",
            pain: "I tell the same thing to three people",
            backstage: "Service looks up the order and decides about a refund",
            system: "Customer register",
          },
        },
        {
          key: "tell",
          title: "I tell others, or buy again",
          feeling: 1,
          channels: ["Friends and family", "Social media", "Website"],
          team: "Marketing",
          cards: {
            thought: "Would I choose the same again?",
            touchpoint: "My own review",
            gain: "They remember what I bought",
            meaning: "It has become a part of how I do things",
          },
          lens: "symbols",
        },
      ],
    },
  ],
  edges: [
    { kind: "loop", from: "trust", to: "compare", label: "I am not convinced" },
    { kind: "alternative", from: "unpack", to: "help", label: "It does not work" },
  ],
};
