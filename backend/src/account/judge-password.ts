import { fold } from "@cho-ocop/ocop"
import { ZxcvbnFactory } from "@zxcvbn-ts/core"
import { dictionary } from "@zxcvbn-ts/language-common"
import { ProblemError } from "../http/problem.ts"
import type { AccountHolder } from "./holder.ts"

const PERSONAL_MIN = 4
/** Guesses of somebody who knows the leaked passwords and how people vary them, below which a password is too easy. */
const GUESSES_MIN = 1e8

const leaked = new Set(dictionary["passwords-common"])
const guesser = new ZxcvbnFactory({ dictionary })

/**
 * Refuses a new password that is known from breaches, or is one of them slightly changed (`password_breached`), or that
 * holds a word of its owner: e-mail address, name, shop (`password_personal`). Length is the contract's business.
 * NIST SP 800-63B, section 3.1.1.2.
 */
export function judgePassword(
  password: string,
  { email, name, vendor }: Pick<AccountHolder, "email" | "name" | "vendor">,
): void {
  const ownWords = [email, ...email.split("@"), name, ...(vendor ? [vendor.name] : [])]
  const refuse = (fault: string) => {
    throw new ProblemError("bad_request", "This password is too easy to guess.", { password: fault })
  }
  if (holdsOneOf(password, ownWords)) refuse("password_personal")
  if (leaked.has(password.toLowerCase()) || guesser.check(password).guesses < GUESSES_MIN) {
    refuse("password_breached")
  }
}

function holdsOneOf(password: string, words: string[]): boolean {
  const folded = lettersOf(password)
  return words.map(lettersOf).some((word) => word.length >= PERSONAL_MIN && folded.includes(word))
}

/** Without case, marks and what stands between words. */
function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, "")
}
