type Found = { start: number; end: number };

const gap = "[ \\u00a0/-]?";

/** With a plus or a double zero: 8 to 15 digits of any country. */
const international = `(?:\\+|00(?=358|4[4-9]|37|3[1-6]|1))\\(?\\d{1,3}\\)?(?:${gap}\\(?\\d{1,4}\\)?){2,6}`;
/** Finnish mobile: 04x, 050, 0457. */
const mobile = `\\(?0(?:4\\d|50)\\d{0,2}\\)?(?:${gap}\\d{2,8}){1,4}`;
/** Other Finnish: an area or company number in groups, "09 123 4567", "(013) 123 456". */
const grouped = `\\(?0(?:[235689]|1\\d|[23]0|29|800|600|700)\\)?[ \\u00a0-]\\d{3,4}${gap}\\d{2,4}(?:${gap}\\d{2})?`;
/** British mobile and the common North American writing. */
const abroad = `07\\d{3} ?\\d{3} ?\\d{3}|\\(\\d{3}\\) ?\\d{3}-\\d{4}|\\d{3}-\\d{3}-\\d{4}`;

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,#/+-])(?:${international}|${mobile}|${grouped}|${abroad})(?![\\p{L}\\p{N}]|[.,/-]\\p{N}| ?(?:€|\\$|£|euro|eur\\b))`,
  "giu",
);

/** Words after which a number is an order's, an invoice's or a thing's, not a phone's. */
const notPhone =
  /(?<!\p{L})(?:tilau[sk]|order|lasku|invoice|viite|viitte|ref|asiakas|customer|tuote|product|paket|parcel|lähety[sk]|tracking|seuranta|tunnu[sk]|koodi|code|case|ticket|tiketti|id(?!\p{L})|#)[\p{L}-]*[.:#]*\s*$/iu;
const surelyPhone =
  /(?:puh|puhelin|tel|phone|gsm|soita|soitin|call|kännyk|mobile|whatsapp)[\p{L}-]*[.:]?\s*(?:(?:nro|no|numero|number|numeroon|numerosta)[.:]?\s*)?$/iu;

/** Phone numbers as people write them; what could as well be a date, a price or an order stays. */
export function findPhones(text: string): Found[] {
  return [...text.matchAll(pattern)]
    .filter((match) => isPhone(match[0], text.slice(Math.max(0, match.index - 40), match.index)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function isPhone(written: string, before: string): boolean {
  const digits = written.replaceAll(/\D/g, "").length;
  if (/^(?:\+|00)/.test(written)) return digits >= 8 && digits <= 15;
  if (/^\d{2}[-/ ]\d{2}[-/ ]\d{2,4}$/.test(written)) return false;
  if (digits < 8 || digits > 11) return false;
  if (surelyPhone.test(before)) return true;
  if (notPhone.test(before)) return false;
  const isGrouped = /\d\D+\d/.test(written);
  return isGrouped ? digits >= 8 : digits === 10;
}
