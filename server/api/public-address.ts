import { BlockList, isIP, isIPv4 } from "node:net";

/**
 * Addresses that belong to the wide internet. All others (this machine, its network, the cloud's
 * metadata, what is reserved: RFC 6890 and its IANA registries) are refused as places to send to.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  if (family === 4) return !reserved4.check(address, "ipv4");
  if (reserved6.check(address, "ipv6")) return false;
  const inner = mappedIPv4(address);
  return inner === null || isPublicAddress(inner);
}

const reserved4 = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  reserved4.addSubnet(net, prefix, "ipv4");
}

/** Global unicast is 2000::/3; of it, what carries or stands for something else is left out too. */
const reserved6 = new BlockList();
for (const [net, prefix] of [
  ["::", 3],
  ["4000::", 2],
  ["8000::", 1],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  reserved6.addSubnet(net, prefix, "ipv6");
}

/** "::ffff:7f00:1" is 127.0.0.1: BlockList compares such a one with IPv4 rules only by luck. */
function mappedIPv4(address: string): string | null {
  const tail = /^::ffff:(.+)$/i.exec(address)?.[1];
  if (!tail) return null;
  if (isIPv4(tail)) return tail;
  const [high = 0, low = 0] = tail.split(":").map((part) => Number.parseInt(part, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
