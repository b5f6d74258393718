import type { TemplateText } from "./template-text.ts";

export const recoveryEn: TemplateText = {
  title: "A service, its trouble and its recovery",
  subject: "customer",
  scenario:
    "Somebody relies on a service in everyday life. One day it fails them. How they are treated then decides whether they stay.",
  goal: "A service that I need not think about, and help that helps when I do",
  scopeStart: "I begin to need the service",
  scopeEnd: "I have decided whether to stay",
  lanes: [
    { type: "action", title: "I do" },
    { type: "thought", title: "I think" },
    { type: "curve", title: "I feel" },
    { type: "touchpoint", title: "I meet" },
    { type: "channel", title: "Channels" },
    { type: "pain", title: "What hurts" },
    { type: "gain", title: "What helps" },
    { type: "opportunity", title: "What we could do" },
    { type: "frontstage", title: "What our people do" },
    { type: "team", title: "Who is responsible" },
    { type: "backstage", title: "Behind the scenes" },
    { type: "system", title: "Systems" },
  ],
  phases: [
    {
      title: "Before",
      steps: [
        {
          key: "need",
          title: "I begin to need a service",
          feeling: 0,
          cards: {
            action: "I notice what I lack after a move or another change",
            thought: "What do people usually have?",
          },
        },
        {
          key: "choose",
          title: "I choose a provider",
          feeling: 0,
          channels: ["Website", "Friends and family"],
          team: "Sales",
          cards: {
            action: "I compare two or three offers",
            thought: "Cheap now, but what does it cost in a year?",
            touchpoint: "Price list",
            pain: "The prices cannot be compared",
          },
        },
      ],
    },
    {
      title: "Getting started",
      steps: [
        {
          key: "sign",
          title: "I sign up",
          feeling: 0.5,
          channels: ["Website", "Phone"],
          team: "Sales",
          cards: {
            action: "I fill in a form and identify myself",
            touchpoint: "Order form",
            gain: "Done in five minutes",
            backstage: "The contract is made and the start is scheduled",
            system: "Contract system",
          },
        },
        {
          key: "start",
          title: "I get it working",
          feeling: 1,
          team: "Delivery",
          cards: {
            action: "I follow the instructions",
            touchpoint: "Welcome message",
            thought: "Was that all?",
            gain: "Somebody asked a week later whether it works",
          },
        },
      ],
    },
    {
      title: "Everyday life",
      steps: [
        {
          key: "use",
          title: "I use it without thinking about it",
          feeling: 1,
          cards: {
            action: "I pay the bill and forget the rest",
            touchpoint: "Bill",
          },
        },
      ],
    },
    {
      title: "Trouble",
      steps: [
        {
          key: "break",
          title: "It fails just when I need it",
          momentOfTruth: true,
          feeling: -1.5,
          team: "Operations",
          cards: {
            action: "I try again, and again",
            thought: "Is it me or is it them?",
            pain: "Nothing tells me whether the fault is mine",
            backstage: "Monitoring notices the fault",
            system: "Monitoring",
            opportunity: "Tell everyone concerned before they ask",
          },
        },
        {
          key: "search",
          title: "I look for help on my own",
          feeling: -1,
          channels: ["Website", "Search"],
          team: "Customer service",
          cards: {
            action: "I read instructions and other people's questions",
            touchpoint: "Help pages",
            pain: "The instructions are for another version",
          },
        },
        {
          key: "contact",
          title: "I contact customer service",
          momentOfTruth: true,
          feeling: -1,
          channels: ["Phone", "Chat"],
          team: "Customer service",
          cards: {
            action: "I queue and explain what is wrong",
            thought: "I hope that I get a human being",
            touchpoint: "Adviser",
            pain: "I start from the beginning with every new person",
            frontstage: "The adviser listens, asks and takes the matter on",
            system: "Ticket system",
          },
        },
        {
          key: "wait",
          title: "I wait, and do not know for how long",
          feeling: -2,
          channels: ["E-mail", "Text message"],
          team: "Operations",
          cards: {
            action: "I manage somehow in the meantime",
            thought: "Have they forgotten me?",
            pain: "Promised days pass without a word",
            backstage: "The case goes from service to the technical team",
            opportunity: "One message a day, also when there is no news",
          },
        },
      ],
    },
    {
      title: "Recovery",
      steps: [
        {
          key: "fix",
          title: "Somebody makes it their business",
          momentOfTruth: true,
          feeling: 1,
          channels: ["Phone", "Home visit"],
          team: "Operations",
          cards: {
            action: "I agree on a time that suits me",
            touchpoint: "The person who repairs it",
            gain: "One person saw it through to the end",
            frontstage: "A named person keeps in touch until it works",
          },
        },
        {
          key: "amends",
          title: "I hear what happened and am made amends",
          feeling: 1,
          channels: ["E-mail", "Phone"],
          team: "Customer service",
          cards: {
            action: "I read the explanation",
            thought: "At least they say it straight",
            gain: "The refund came without my asking",
            backstage: "The fault is gone through so that it does not come back",
            system: "Billing",
          },
        },
      ],
    },
    {
      title: "After",
      steps: [
        {
          key: "decide",
          title: "I decide whether I still trust them",
          momentOfTruth: true,
          feeling: 0.5,
          cards: {
            action: "I look at what others offer",
            thought: "Would the next one be any better?",
            opportunity: "Ask how it feels a month later",
          },
        },
        {
          key: "tell",
          title: "I tell others how it went",
          feeling: 0.5,
          channels: ["Friends and family", "Social media"],
          team: "Marketing",
          cards: {
            action: "I tell the story when the subject comes up",
            touchpoint: "Satisfaction survey",
          },
        },
      ],
    },
  ],
  edges: [
    { kind: "alternative", from: "search", to: "fix", label: "I solve it myself" },
    { kind: "loop", from: "wait", to: "contact", label: "I ask again" },
    { kind: "hand-off", from: "contact", to: "wait", label: "From service to operations" },
  ],
};
