const checkLetters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

const centuries: Record<string, number> = {
  "+": 1800,
  ...Object.fromEntries([..."-YXWVU"].map((sign) => [sign, 1900])),
  ...Object.fromEntries([..."ABCDEF"].map((sign) => [sign, 2000])),
};

/**
 * A Finnish personal identity code: a date that exists, one of the century signs (the ones added in
 * 2023 too) and a check letter that agrees (date and number together modulo 31).
 */
export function isIdentityCode(text: string): boolean {
  const match = /^(\d\d)(\d\d)(\d\d)(.)(\d{3})(.)$/.exec(text.toUpperCase().replace(/[–−]/, "-"));
  if (!match) return false;
  const [, day = "", month = "", year = "", sign = "", number = "", check = ""] = match;
  const century = centuries[sign];
  if (century === undefined || !isDate(century + Number(year), Number(month), Number(day))) {
    return false;
  }
  return checkLetters[Number(day + month + year + number) % 31] === check;
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
