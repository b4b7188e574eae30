import type { Words } from "./words/en.ts"

/** Who did something: a person by name, the shop itself by what it was at. */
export function actorName(name: string, { audit }: Pick<Words, "audit">): string {
  const machines: Partial<Record<string, string>> = audit.machines
  return machines[name] ?? name
}
