const HEX = 16;

/**
 * A short text that is the same for the same value and, but for one case in billions, another for any other: 53 bits by
 * two multiplicative hashes that are mixed at the end. It shows a change; it protects against nobody.
 */
export function fingerprintOf(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> HEX), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> HEX), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(HEX).padStart(14, "0");
}
