import { fold } from "@cho-ocop/ocop/slug"

const ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?"
const RHYME =
  "(?:a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|e|ec|ech|em|en|eng|enh|eo|ep|et|eu|i|ia|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|inh|ip|it|iu|o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oc|oe|oen|oeo|oet|oi|om|on|ong|oong|ooc|op|ot|u|ua|uan|uang|uat|uay|uc|ue|uech|uenh|ui|um|un|ung|uo|uoc|uoi|uom|uon|uong|uop|uot|uou|up|ut|uu|uy|uya|uych|uyen|uyet|uynh|uyt|uyu|y|yem|yen|yet|yeu)"
const SYLLABLE = new RegExp(`^${ONSET}${RHYME}$`)

/** Whether a folded word is built like a Vietnamese syllable. */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded)
}

const VOWEL_GROUP = /[aeiouyăâêôơư]+/

/**
 * A syllable with its tone (1 huyền, 2 sắc, 3 ngã, 4 hỏi, 5 nặng) on the vowel that carries it in today's spelling,
 * or `undefined` where the letters are no syllable or the tone does not go with them.
 */
export function withTone(letters: string, tone: Tone | undefined): string | undefined {
  if (!isSyllable(fold(letters))) return undefined
  const stopped = /(?:[cpt]|ch)$/.test(letters)
  if (stopped && tone !== 2 && tone !== 5) return undefined
  if (tone === undefined) return letters
  const glide = /^(?:qu|gi(?=[aeiouăâêôơư]))/.exec(letters)?.[0].length ?? 0
  const vowels = VOWEL_GROUP.exec(letters.slice(glide))
  if (!vowels) return undefined
  const at =
    glide + vowels.index + carrier(vowels[0], glide + vowels.index + vowels[0].length < letters.length)
  return `${letters.slice(0, at + 1)}${MARKS[tone]}${letters.slice(at + 1)}`.normalize("NFC")
}

export type Tone = 1 | 2 | 3 | 4 | 5
const MARKS = { 1: "\u0300", 2: "\u0301", 3: "\u0303", 4: "\u0309", 5: "\u0323" } as const

function carrier(vowels: string, closed: boolean): number {
  const marked = Math.max(...Array.from("ăâêôơư", (vowel) => vowels.lastIndexOf(vowel)))
  const horned = vowels.lastIndexOf("ơ")
  if (horned >= 0) return horned
  if (marked >= 0) return marked
  if (vowels.length === 1) return 0
  if (closed || vowels.length === 3) return 1
  return 0
}
