import { isIPv6, SocketAddress } from "node:net"

/** How Node writes an IPv4 address that came in by IPv6. */
const MAPPED = /^::ffff:(?=\d+\.)/

/** What counts as one place: an IPv4 address, or the /64 of an IPv6 address, all of which is one household's. */
export function networkOf(address: string): string {
  const [bare = ""] = address.split("%")
  if (!isIPv6(bare)) return address
  const shortest = new SocketAddress({ address: bare, family: "ipv6" }).address
  if (MAPPED.test(shortest)) return shortest.replace(MAPPED, "")
  const [before = [], after = []] = shortest.split("::").map((part) => part.split(":").filter(Boolean))
  const leftOut = Array<string>(8 - before.length - after.length).fill("0")
  return `${[...before, ...leftOut, ...after].slice(0, 4).join(":")}::/64`
}
