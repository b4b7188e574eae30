const GROUPS = 8

/** VNPay takes addresses of seven characters or more: a short one such as `::1` is written with its zeros. */
export function atLeastSeven(ip: string): string {
  if (ip.length >= 7) return ip
  const [before = [], after = []] = ip
    .split("::")
    .map((part) => part.split(":").filter((group) => group !== ""))
  return [...before, ...Array(GROUPS - before.length - after.length).fill("0"), ...after].join(":")
}
