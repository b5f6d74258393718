const STOPWORDS = new Set(
  (
    "ja on ei että se en mutta mut kun ku ihan niin nii oli olen mä sä ole myös mikä mitä tämä tää joka jotka vaan kuin kuis jos nyt sit sitten vielä tosi siellä siinä siitä sitä sen minä minun mun sun minulla mulla mulle minulle hän he te me emme ette eivät ovat voi olisi olla oon oo joku jotain jonkun jo kaikki tai eli eikä enkä kyllä no niinku niinkun niin noin vähän aika hyvin sinne sieltä tuli tulee tulla tullut piti pitää pitäisi sai saa saada sain saanut ollut olin olivat oltiin ollaan ollu taas aina joo ett et mitään mihin missä miten miksi koska joten jolloin vaikka kanssa ilman itse ite asia asiaa asiat juttu jotenki jotenkin kuitenkin kuitenki aivan vasta edes enää ois vois sais heti mukaan kautta jälkeen ennen yli alle sekä näin näiden niiden niitä ne nuo nämä tuo tuon tän tätä tästä siis ainakin about " +
    "the and is it to of a i was not that in my you for with they have but this on had be so at we as no are were very me from just get got would could there their when your or an all after it's don't i'm didn't can't if then than them he she his her our us do did does done has been being will can what which who how why where also too really quite only even still again more most some any into out up down over about because while by off own same such one two first am let like im ive it'd i'd i've you're we're they're that's there's what's isn't wasn't weren't aren't doesn't won't wouldn't couldn't shouldn't hasn't haven't hadn't"
  ).split(" "),
);

/** Words that tell nothing of what a text is about. */
export function isStopword(word: string): boolean {
  return STOPWORDS.has(word) || word.length === 1;
}
