/** An address that the server itself may be asked to call: http or https, with no name and password in it. */
export function webAddress(address: string): URL | null {
  const url = URL.parse(address);
  if (url?.protocol !== "http:" && url?.protocol !== "https:") return null;
  return url.username === "" && url.password === "" ? url : null;
}
