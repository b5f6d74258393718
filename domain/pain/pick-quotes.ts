type Quote = { text: string; person: string };

/** What is read in one breath: a word says too little, a page is not read. */
const [shortest, longest] = [40, 220];

/**
 * The first few quotations of different people, strongest first as they are given; those that are
 * short enough to be read at once go before the others.
 */
export function pickQuotes<Q extends Quote>(quotes: readonly Q[], most: number): Q[] {
  const fits = ({ text }: Quote) => text.length >= shortest && text.length <= longest;
  const inOrder = [...quotes.filter(fits), ...quotes.filter((quote) => !fits(quote))];
  const people = new Set<string>();
  const picked: Q[] = [];
  for (const quote of inOrder) {
    if (picked.length === most) break;
    if (people.has(quote.person)) continue;
    people.add(quote.person);
    picked.push(quote);
  }
  return picked;
}
