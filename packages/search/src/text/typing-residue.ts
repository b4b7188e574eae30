import { type Tone, withTone } from "./syllable.ts"

/**
 * The word that keys meant for a Vietnamese input method would have typed ("nuowcs" in Telex, "nu7o7c1" in VNI),
 * or `undefined` where they spell no syllable or ask for no mark.
 */
export function repairResidue(word: string): string | undefined {
  if (!/^[a-z0-9]{2,9}$/.test(word)) return undefined
  return /[0-9]/.test(word) ? repairVni(word) : repairTelex(word)
}

const TELEX_TONES: Record<string, Tone> = { f: 1, s: 2, x: 3, r: 4, j: 5 }
const TELEX_LETTERS: [RegExp, string][] = [
  [/dd/, "đ"],
  [/d(.+)d$/, "đ$1"],
  [/aa/, "â"],
  [/a([^aeiouy]*)a$/, "â$1"],
  [/ee/, "ê"],
  [/e([^aeiouy]*)e$/, "ê$1"],
  [/oo/, "ô"],
  [/o([^aeiouy]*)o$/, "ô$1"],
  [/uow|uwow|uwo/, "ươ"],
  [/uo([^aeiouy]*)w/, "ươ$1"],
  [/aw/, "ă"],
  [/a([^aeiouy]*)w/, "ă$1"],
  [/ow/, "ơ"],
  [/o([^aeiouy]*)w/, "ơ$1"],
  [/uw/, "ư"],
  [/u([^w]*)w/, "ư$1"],
]

function repairTelex(word: string): string | undefined {
  const toneKey = /[aeiouyw].*?([fsxrj])(?=[a-z]?$|[a-z]{0,2}$)/.exec(word)
  const without = toneKey ? dropAt(word, word.lastIndexOf(toneKey[1] ?? "")) : word
  const tone = toneKey ? TELEX_TONES[toneKey[1] ?? ""] : undefined
  const letters = TELEX_LETTERS.reduce((spelt, [keys, letter]) => spelt.replace(keys, letter), without)
  if (tone === undefined && letters === word) return undefined
  return withTone(letters, tone)
}

const VNI_TONES: Record<string, Tone> = { 1: 2, 2: 1, 3: 4, 4: 3, 5: 5 }
const VNI_LETTERS: [RegExp, string][] = [
  [/d(.*)9/, "đ$1"],
  [/u7o7|uo([a-z]*)7|u7o/, "ươ$1"],
  [/a([a-z]*)6/, "â$1"],
  [/e([a-z]*)6/, "ê$1"],
  [/o([a-z]*)6/, "ô$1"],
  [/a([a-z]*)8/, "ă$1"],
  [/o([a-z]*)7/, "ơ$1"],
  [/u([a-z]*)7/, "ư$1"],
]

function repairVni(word: string): string | undefined {
  const toneKey = /[a-z].*?([1-5])/.exec(word)?.[1]
  const without = toneKey ? dropAt(word, word.lastIndexOf(toneKey)) : word
  const letters = VNI_LETTERS.reduce((spelt, [keys, letter]) => spelt.replace(keys, letter), without)
  return withTone(letters, toneKey ? VNI_TONES[toneKey] : undefined)
}

function dropAt(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1)
}
