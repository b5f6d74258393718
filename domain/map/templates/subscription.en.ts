import type { TemplateText } from "./template-text.ts";

export const subscriptionEn: TemplateText = {
  title: "A digital service by subscription",
  subject: "user",
  scenario:
    "Somebody tries a digital service, starts to pay for it, gets used to it, has trouble, and stays or leaves. Nobody meets a person of ours unless something goes wrong.",
  goal: "It does what I need and does not tie me up",
  scopeStart: "I am annoyed by doing it by hand",
  scopeEnd: "I stay for years or leave without a fight",
  lanes: [
    { type: "thought", title: "I think" },
    { type: "curve", title: "I feel" },
    { type: "touchpoint", title: "I meet" },
    { type: "channel", title: "Channels" },
    { type: "pain", title: "What hurts" },
    { type: "gain", title: "What delights" },
    { type: "opportunity", title: "What we could do" },
    { type: "team", title: "Who is responsible" },
    { type: "backstage", title: "Behind the scenes" },
    { type: "system", title: "Systems" },
  ],
  phases: [
    {
      title: "Looking for a way",
      steps: [
        {
          key: "need",
          title: "I notice that there must be an easier way",
          feeling: -0.5,
          channels: ["Friends and family", "Search"],
          cards: {
            thought: "How do others do this?",
            pain: "I do the same thing by hand every week",
            opportunity: "Show the result first, the product after",
          },
        },
        {
          key: "compare",
          title: "I look at services and prices",
          feeling: -0.5,
          channels: ["Website", "App store", "Social media"],
          team: "Marketing",
          cards: {
            thought: "What does it cost after the first month?",
            touchpoint: "Price page",
            pain: "The real price needs a calculator",
            gain: "Reviews by people like me",
          },
        },
      ],
    },
    {
      title: "Trying",
      steps: [
        {
          key: "signup",
          title: "I sign up for a trial",
          feeling: 0,
          channels: ["Website", "App"],
          team: "Product",
          cards: {
            thought: "Why do they want my card already?",
            touchpoint: "Sign-up",
            pain: "A card is asked for although it is free",
            backstage: "The account is made and checked",
            system: "Identity service",
          },
        },
        {
          key: "value",
          title: "I get something done with it",
          momentOfTruth: true,
          feeling: 1,
          channels: ["App"],
          team: "Product",
          cards: {
            thought: "That was quick!",
            touchpoint: "First task",
            pain: "Seven tips at once over the screen",
            gain: "It worked with my own things in five minutes",
            opportunity: "One tip at the moment it is needed",
          },
        },
      ],
    },
    {
      title: "Paying and using",
      steps: [
        {
          key: "pay",
          title: "I choose a plan and pay",
          feeling: -0.5,
          channels: ["Website", "App"],
          team: "Billing",
          cards: {
            thought: "Can I get out of this?",
            touchpoint: "Receipt",
            pain: "The yearly plan is chosen for me",
            gain: "It says when the next payment is",
            system: "Payment service",
          },
        },
        {
          key: "habit",
          title: "It becomes a habit",
          feeling: 1,
          channels: ["App"],
          team: "Product",
          cards: {
            thought: "I would not notice it unless it were away",
            touchpoint: "The service itself",
            pain: "Buttons move in every update",
            gain: "It remembers how I do things",
          },
        },
      ],
    },
    {
      title: "Trouble",
      steps: [
        {
          key: "trouble",
          title: "Something breaks and I need help",
          momentOfTruth: true,
          feeling: -1.5,
          channels: ["Chat", "E-mail"],
          team: "Support",
          cards: {
            thought: "Is there a human being anywhere?",
            touchpoint: "Help",
            pain: "The robot answers another question",
            gain: "Somebody wrote back within the hour",
            opportunity: "A person after the second try",
            backstage: "Support looks for the fault in the log",
            system: "Ticket system",
          },
        },
      ],
    },
    {
      title: "Staying or leaving",
      steps: [
        {
          key: "renew",
          title: "The payment comes and I ask myself whether it is worth it",
          feeling: 0,
          channels: ["E-mail", "App"],
          team: "Billing",
          cards: {
            thought: "When did I use it last?",
            touchpoint: "Notice of renewal",
            pain: "The price rose and the letter says: improvements",
            opportunity: "Show what it has done for me",
          },
        },
        {
          key: "leave",
          title: "I end it and take my things along",
          feeling: -0.5,
          channels: ["Website"],
          team: "Billing",
          cards: {
            thought: "Where is the button?",
            touchpoint: "Ending the subscription",
            pain: "To end it I have to call",
            gain: "My things came in one file",
            backstage: "Data is deleted after thirty days",
          },
        },
      ],
    },
  ],
  edges: [
    { kind: "alternative", from: "renew", to: "habit", label: "I stay" },
    { kind: "loop", from: "leave", to: "compare", label: "I look for another" },
  ],
};
