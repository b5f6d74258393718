import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

/**
 * scrypt (RFC 7914) with its cost in the string, so that a later version can raise it:
 * scrypt$N$r$p$salt$hash, base64url. N = 2^15, r = 8 take 32 MiB and about 0.1 s a try.
 */
const cost = { N: 2 ** 15, r: 8, p: 1 };
const saltBytes = 16;
const hashBytes = 32;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(password, salt, cost, hashBytes);
  return [
    "scrypt",
    cost.N,
    cost.r,
    cost.p,
    salt.toString("base64url"),
    hash.toString("base64url"),
  ].join("$");
}

/**
 * `stored` null (nobody of that name, or no password) takes as long as a wrong password:
 * the answer's time must not tell who has an account.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const kept = parse(stored ?? nobody) ?? parse(nobody);
  if (!kept) return false;
  const hash = await derive(password, kept.salt, kept, kept.hash.length);
  return timingSafeEqual(hash, kept.hash) && stored !== null;
}

/** A hash that no password is known for. */
const nobody = `scrypt$${cost.N}$${cost.r}$${cost.p}$${"A".repeat(22)}$${"A".repeat(43)}`;

function parse(stored: string) {
  const [name, N, r, p, salt, hash] = stored.split("$");
  if (name !== "scrypt" || !salt || !hash) return null;
  return {
    N: Number(N),
    r: Number(r),
    p: Number(p),
    salt: Buffer.from(salt, "base64url"),
    hash: Buffer.from(hash, "base64url"),
  };
}

function derive(
  password: string,
  salt: Buffer,
  { N, r, p }: { N: number; r: number; p: number },
  bytes: number,
): Promise<Buffer> {
  // the same letters typed on two keyboards must be the same bytes
  const text = password.normalize("NFKC");
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(text, salt, bytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
