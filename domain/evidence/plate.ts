type Found = { start: number; end: number };

/** Three letters, a hyphen, three figures: what hardly anything else looks like. */
const strict = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ]{3}-\d{3}(?![\p{L}\p{N}]|-\p{N})/gu;
/** Any other writing of it, which an article number could be too. */
const loose =
  /(?<![\p{L}\p{N}-])(?:[A-ZÅÄÖ]{2,3}[- ]\d{1,3}|[a-zåäö]{2,3}[- ]\d{1,3}|[A-ZÅÄÖ]{3}\d{3})(?![\p{L}\p{N}]|-\p{N})/gu;

/** Words just before it that make a short code a car's. */
const surelyCar =
  /(?:rekister|rekkar|kilpi|kilve|ajoneuvo|plate|registration|reg(?:\.|istered)|licen[cs]e|\bcar\b|(?<!\p{L})auto)[\p{L}-]*[\p{L}\s.,:"”(]{0,24}$/iu;
const notCar =
  /(?:tilau[sk]|order|lasku|invoice|viite|viitte|tuote|product|malli|model|koodi|code|standard|case|ticket|tiketti|versio|version|artikkel|part|varaosa)[\p{L}-]*[.:#]*\s*$/iu;

/** Finnish number plates: as they stand on the car, or in other writings where a car is spoken of. */
export function findPlates(text: string): Found[] {
  const before = (at: number) => text.slice(Math.max(0, at - 60), at);
  const spans = [
    ...[...text.matchAll(strict)].filter(({ index }) => !notCar.test(before(index))),
    ...[...text.matchAll(loose)].filter(({ index }) => surelyCar.test(before(index))),
  ];
  return spans.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
