const mostKnown = 1_500;
const longestKnown = 40;

/**
 * What was found for a word is kept: people say the same few thousand words again and again. When the
 * memory is full, what has not been asked for since it was last full is forgotten.
 */
export function remembered<T>(find: (word: string) => T, most = mostKnown): (word: string) => T {
  let known = new Map<string, T>();
  let before = known;
  return (word) => {
    let found = known.get(word);
    if (found !== undefined) return found;
    found = before.get(word) ?? find(word);
    if (word.length > longestKnown) return found;
    if (known.size >= most) {
      before = known;
      known = new Map();
    }
    known.set(word, found);
    return found;
  };
}
