import type { TemplateText } from "./template-text.ts";

export const permitEn: TemplateText = {
  title: "A permit or a benefit from the authority",
  subject: "citizen",
  scenario:
    "Something changes in life, and a permit or a benefit is needed: to build, to study, to care for a parent. The person finds out, applies, waits for a decision and lives with it.",
  goal: "A decision that I understand, in time, without telling the same things twice",
  scopeStart: "My situation changes",
  scopeEnd: "The matter is settled, also when things change again",
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
      title: "Something changes",
      steps: [
        {
          key: "change",
          title: "I notice that I need something from the authority",
          feeling: -0.5,
          channels: ["Friends and family"],
          cards: {
            thought: "Does anybody else have this, or is it only me?",
            pain: "I do not know what it is called",
            opportunity: "Let people start from their situation, not from our form",
          },
        },
        {
          key: "find",
          title: "I find out what I may apply for and where",
          feeling: -1,
          channels: ["Search", "Website", "Phone"],
          team: "Guidance",
          cards: {
            thought: "Which office is this anyway?",
            touchpoint: "Instructions on the website",
            pain: "Three pages say it in three ways",
            backstage: "Guidance keeps a list of what people ask",
          },
        },
      ],
    },
    {
      title: "Applying",
      steps: [
        {
          key: "gather",
          title: "I gather the papers",
          feeling: -1,
          channels: ["E-mail", "Letter"],
          team: "Guidance",
          cards: {
            thought: "You have this already, why do you ask me?",
            touchpoint: "List of attachments",
            pain: "A paper from one office is needed by another",
            opportunity: "Fetch from registers what is there",
            system: "Population register",
          },
        },
        {
          key: "apply",
          title: "I fill in the application and send it",
          momentOfTruth: true,
          feeling: -0.5,
          channels: ["Online service", "Service desk"],
          team: "Online services",
          cards: {
            thought: "Did I understand the question right?",
            touchpoint: "Application form",
            pain: "The form forgets everything when I take a break",
            gain: "It says at once that it has arrived",
            system: "E-identification",
          },
        },
      ],
    },
    {
      title: "Waiting for the decision",
      steps: [
        {
          key: "wait",
          title: "I wait and wonder",
          feeling: -1.5,
          channels: ["Online service", "Phone"],
          team: "Handling",
          cards: {
            thought: "Is anybody looking at it at all?",
            touchpoint: "State of the application",
            pain: "Being handled, it says, for five weeks",
            opportunity: "Tell what happens now and when I hear next",
            backstage: "The application waits for its turn by date",
            system: "Case management",
          },
        },
        {
          key: "more",
          title: "I am asked for more",
          feeling: -1,
          channels: ["Letter", "Phone"],
          team: "Handling",
          cards: {
            thought: "Why could this not be said at the start?",
            touchpoint: "Request for more information",
            pain: "The letter came when half of the time was gone",
            gain: "A person called and explained",
            backstage: "The clock of the case stops",
          },
        },
      ],
    },
    {
      title: "The decision",
      steps: [
        {
          key: "decide",
          title: "I get the decision and read it",
          momentOfTruth: true,
          feeling: 0.5,
          channels: ["Letter", "Online service"],
          team: "Handling",
          cards: {
            thought: "So is it a yes or a no?",
            touchpoint: "The decision",
            pain: "The answer is on page three",
            gain: "The reasons are said in plain words",
            opportunity: "The answer first, the sections of law after it",
            backstage: "A second person checks the decision",
          },
        },
      ],
    },
    {
      title: "Living with it",
      steps: [
        {
          key: "use",
          title: "I use the permit, or the money comes",
          feeling: 1,
          channels: ["Online service"],
          team: "Payments",
          cards: {
            thought: "Good, one thing less to think of",
            touchpoint: "Payment or permit",
            gain: "It came on the day they said",
            system: "Payment system",
          },
        },
        {
          key: "again",
          title: "My situation changes and I tell about it",
          feeling: -0.5,
          channels: ["Online service", "Phone"],
          team: "Guidance",
          cards: {
            thought: "Must I start all over?",
            touchpoint: "Notice of change",
            pain: "I may have to pay back and nobody says how much",
            opportunity: "Show what a change does before it is sent",
          },
        },
      ],
    },
  ],
  edges: [
    { kind: "loop", from: "more", to: "gather", label: "Something is missing" },
    { kind: "alternative", from: "decide", to: "apply", label: "I ask for a new decision" },
    { kind: "loop", from: "again", to: "apply", label: "A new application" },
  ],
};
