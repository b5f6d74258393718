import type { RuleBook } from "./pattern.ts";

/** English rules. Read domain/analysis/cues/pattern.ts for the notation. */
export const en: RuleBook = {
  classes: {
    neg: "not never didn't doesn't don't couldn't can't won't wouldn't cannot wasn't isn't haven't hasn't nobody no",
    num: "two three four five six seven eight nine ten twenty thirty several many 2 3 4 5 6 7 8 9 10 12 15 20 30 40 45 50 60 90",
    time: "minute* min mins hour* day* week* month* year*",
  },
  rules: {
    waiting: `
      wait* .. <num> <time> /2
      waiting,waited /1.5
      queue* /1.5
      delay* /2
      took .. <num> <time> /1.5
      late /1.5`,
    failure: `
      <neg> work* /2.5
      crash* /2.5
      error* /2
      fail* /2.5
      broken,broke /2.5
      stuck /2`,
    repetition: `
      <num> times /1.5
      twice /1.2
      again /1`,
    displeasure: `
      annoy*,frustrat*,disappoint*,terrible,awful,horrible,bad,worst,poor,upset* /2
      difficult*,hard /1.5`,
    ease: `
      easy,easily,easier,simple,smooth*,effortless*,straightforward,clear* /1.5`,
    speed: `
      quick*,fast,instantly,promptly /1.2`,
    kindness: `
      friendly,kind,helpful,polite,lovely /1.5`,
    delight: `
      great,excellent,amazing,wonderful,perfect*,happy,satisfied,love,loved,fantastic /1.8`,
  },
};
