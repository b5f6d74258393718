import type { TemplateText } from "./template-text.ts";

export const employeeEn: TemplateText = {
  title: "From job advertisement to farewell",
  subject: "employee",
  scenario:
    "A person sees a job, is hired, learns the work, grows, and one day leaves. What they tell about us afterwards is as much of our name as what customers say.",
  goal: "Work that I can do well, with people who notice",
  scopeStart: "I am not looking, but I see an advertisement",
  scopeEnd: "I have left and say what it was like",
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
      title: "Before us",
      steps: [
        {
          key: "see",
          title: "I hear of the job and look you up",
          feeling: 0,
          channels: ["Social media", "Friends and family", "Website"],
          team: "Recruiting",
          cards: {
            thought: "What is it really like there?",
            touchpoint: "Advertisement",
            pain: "No word about the pay",
            opportunity: "Let a colleague tell about an ordinary week",
          },
        },
        {
          key: "interview",
          title: "I apply and am interviewed",
          feeling: -0.5,
          channels: ["E-mail", "Video call", "Meeting"],
          team: "Recruiting",
          cards: {
            thought: "Do they mean what they say?",
            touchpoint: "Interview",
            pain: "Weeks of silence after the interview",
            gain: "They asked what I want to learn",
            backstage: "Three managers compare notes",
            system: "Recruiting system",
          },
        },
      ],
    },
    {
      title: "Coming in",
      steps: [
        {
          key: "sign",
          title: "I sign and wait for the first day",
          feeling: 1,
          channels: ["E-mail"],
          team: "HR",
          cards: {
            thought: "Did I choose right?",
            touchpoint: "Contract",
            gain: "My coming team wrote to me",
            backstage: "Keys, computer and accounts are ordered",
            system: "HR system",
          },
        },
        {
          key: "first",
          title: "I come to my first day",
          momentOfTruth: true,
          feeling: 0.5,
          channels: ["Meeting", "Intranet"],
          team: "Manager",
          cards: {
            thought: "Does anybody know that I am coming?",
            touchpoint: "My manager",
            pain: "The computer is there but no password",
            gain: "Lunch together with the team",
            opportunity: "One person to ask anything for the first month",
          },
        },
        {
          key: "learn",
          title: "I learn the work",
          feeling: 0,
          channels: ["Intranet", "Video call"],
          team: "Team",
          cards: {
            thought: "When do I stop feeling new?",
            touchpoint: "Colleagues",
            pain: "The instructions describe last year",
            gain: "I was allowed to do it wrong once",
          },
        },
      ],
    },
    {
      title: "Working and growing",
      steps: [
        {
          key: "work",
          title: "I do my work week after week",
          feeling: 0.5,
          channels: ["Video call", "Meeting"],
          team: "Team",
          cards: {
            thought: "Does this matter to anybody?",
            touchpoint: "Weekly meeting",
            pain: "Half of the day goes in meetings",
            gain: "A customer thanked by name",
            opportunity: "One day a week without meetings",
          },
        },
        {
          key: "talk",
          title: "I talk with my manager about what next",
          momentOfTruth: true,
          feeling: 0,
          channels: ["Meeting"],
          team: "Manager",
          cards: {
            thought: "Dare I say what I want?",
            touchpoint: "Development talk",
            pain: "The form is filled in and forgotten",
            gain: "I got a new task that I had asked for",
            system: "HR system",
          },
        },
      ],
    },
    {
      title: "Leaving",
      steps: [
        {
          key: "resign",
          title: "I decide to leave and say so",
          feeling: -1,
          channels: ["Meeting", "E-mail"],
          team: "Manager",
          cards: {
            thought: "Will they be angry?",
            touchpoint: "Leaving talk",
            pain: "Nobody asked why",
            opportunity: "Ask, and tell what was done about it",
            backstage: "The place is filled or let go",
          },
        },
        {
          key: "after",
          title: "I have left and tell others",
          feeling: 0.5,
          channels: ["Friends and family", "Social media"],
          team: "HR",
          cards: {
            thought: "Would I go back?",
            touchpoint: "Reference",
            gain: "The door was left open",
          },
        },
      ],
    },
  ],
  edges: [
    { kind: "alternative", from: "talk", to: "work", label: "I stay and grow" },
    { kind: "loop", from: "after", to: "see", label: "I come back" },
  ],
};
