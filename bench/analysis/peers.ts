import { createRequire } from "node:module";

type Language = "fi" | "en";
/** The more negative a package finds a text, the larger the number. */
export type Peer = {
  name: string;
  language: Language;
  negativity: (text: string) => number | Promise<number>;
};

const require = createRequire(import.meta.url);

/** Sentiment packages of npm as their readmes use them; what is not installed is left out. */
export async function peers(): Promise<Peer[]> {
  const found = [
    attempt(sentiment),
    attempt(vader),
    attempt(wink),
    attempt(() => afinn("fi")),
    attempt(() => afinn("en")),
  ].filter((peer) => peer !== null);
  for (const language of ["fi", "en"] as const) {
    const peer = await nlp(language).catch(() => null);
    if (peer) found.push(peer);
  }
  return found;
}

function attempt(make: () => Peer): Peer | null {
  try {
    return make();
  } catch {
    return null;
  }
}

function sentiment(): Peer {
  const Sentiment = require("sentiment");
  const analyzer = new Sentiment();
  return {
    name: "sentiment",
    language: "en",
    negativity: (text) => -Number(analyzer.analyze(text).comparative),
  };
}

function vader(): Peer {
  const { SentimentIntensityAnalyzer } = require("vader-sentiment");
  return {
    name: "vader-sentiment",
    language: "en",
    negativity: (text) => -Number(SentimentIntensityAnalyzer.polarity_scores(text).compound),
  };
}

function wink(): Peer {
  const analyze = require("wink-sentiment");
  return {
    name: "wink-sentiment",
    language: "en",
    negativity: (text) => -Number(analyze(text).normalizedScore),
  };
}

/** A list of words with points and nothing else: the mean over the text's words. */
function afinn(language: Language): Peer {
  const points: Record<string, number> = require(
    `afinn-165-multilingual/build/AFINN-${language}.json`,
  );
  const list = new Map(Object.entries(points));
  return {
    name: "afinn-165-multilingual",
    language,
    negativity: (text) => {
      const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
      const sum = words.reduce((total, word) => total + (Number(list.get(word)) || 0), 0);
      return -sum / Math.max(1, words.length);
    },
  };
}

async function nlp(language: Language): Promise<Peer> {
  const { containerBootstrap } = require("@nlpjs/core");
  const { SentimentAnalyzer } = require("@nlpjs/sentiment");
  const container = await containerBootstrap();
  container.use(
    language === "fi" ? require("@nlpjs/lang-fi").LangFi : require("@nlpjs/lang-en").LangEn,
  );
  const analyzer = new SentimentAnalyzer({ container });
  return {
    name: "@nlpjs/sentiment",
    language,
    negativity: async (utterance) => {
      const { sentiment } = await analyzer.process({ utterance, locale: language });
      return -Number(sentiment?.score ?? 0);
    },
  };
}
