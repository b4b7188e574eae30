import { fold } from "@cho-ocop/ocop"
import type { CommuneOption } from "./commune-options.ts"

/**
 * Communes with every typed word at the start of one of theirs, with or without accents ("ba di" finds
 * "Phường Ba Đình"); all of them while nothing is typed.
 */
export function matchCommunes(options: readonly CommuneOption[], typed: string): CommuneOption[] {
  const wanted = words(typed)
  return options.filter(({ name }) => {
    const given = words(name)
    return wanted.every((word) => given.some((other) => other.startsWith(word)))
  })
}

/** The one commune whose name was typed in full, its kind ("Phường") left out or not. */
export function communeNamed(options: readonly CommuneOption[], typed: string): CommuneOption | null {
  const wanted = words(typed).join(" ")
  const found = options.filter(({ name }) => {
    const full = words(name).join(" ")
    return full === wanted || withoutKind(full) === wanted
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

function withoutKind(name: string): string {
  return name.replace(/^(phuong|xa|dac khu) /, "")
}

function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
