import { fold } from "@cho-ocop/ocop/slug"

/** A word of a text with its place in it, `start` to `end` (UTF-16 units of the NFC text). */
export interface Token {
  /** Lower case, marks kept, NFC: "hoà". */
  text: string
  /** Without marks: "hoa". */
  folded: string
  /** Marks kept, but the same for either placement of the tone: "hoà" and "hòa" are both "hoa2". */
  exact: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const TONES = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/

/** The text as this package compares it: NFC, no NUL. */
export function normalise(text: string): string {
  return text.replaceAll("\u0000", " ").normalize("NFC")
}

/** The words of a normalised text, in order. */
export function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => token(match[0], match.index))
}

/** One word as a token, standing at `start`. */
export function token(word: string, start = 0): Token {
  return { ...formsOf(word), start, end: start + word.length }
}

/** Ranking reads the same few thousand words over and over. */
const KNOWN_FORMS_MAX = 20_000
const knownForms = new Map<string, Pick<Token, "text" | "folded" | "exact">>()

function formsOf(word: string): Pick<Token, "text" | "folded" | "exact"> {
  const known = knownForms.get(word)
  if (known) return known
  const text = word.toLowerCase()
  const forms = { text, folded: fold(text), exact: exactForm(text) }
  if (knownForms.size >= KNOWN_FORMS_MAX) knownForms.clear()
  knownForms.set(word, forms)
  return forms
}

/** Whether the word was written with a mark. */
export function isMarked(word: Forms): boolean {
  return word.exact !== word.folded
}

/** Whether a word, marks and all, can become of what is typed so far; a tone may still be to come. */
export function canBecome(word: Forms, typed: Forms): boolean {
  const tone = typed.exact.slice(typed.folded.length)
  return (
    word.exact.startsWith(typed.exact.slice(0, typed.folded.length)) &&
    (tone === "" || word.exact.slice(word.folded.length) === tone)
  )
}

type Forms = Pick<Token, "exact" | "folded">

function exactForm(word: string): string {
  const letters = word.normalize("NFD")
  const tone = TONES.indexOf(letters.match(TONE)?.[0] ?? "")
  return `${letters.replace(TONE, "").normalize("NFC")}${tone < 0 ? "" : tone + 1}`
}
