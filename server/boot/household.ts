import { isIPv4, isIPv6 } from "node:net";

/**
 * Who is behind an address, as far as tries are counted: whoever has one address of IPv6 has 2^64 of them,
 * so it is their network that counts. Some proxies name the port along with it, which is another each time.
 */
export function householdOf(address: string): string {
  const host = /^\[(.*)\](:\d+)?$/.exec(address)?.[1] ?? address;
  const v4 = /^(?:::ffff:)?([\d.]+)(?::\d+)?$/i.exec(host)?.[1];
  if (v4 && isIPv4(v4)) return v4;
  const [v6 = ""] = host.split("%");
  return isIPv6(v6) ? `${networkOf(v6)}::/64` : address;
}

function networkOf(address: string): string {
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = "", tail] = short.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const noughts = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...noughts, ...after].slice(0, 4).join(":");
}
