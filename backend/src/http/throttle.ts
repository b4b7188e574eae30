import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"
import { ProblemError } from "./problem.ts"

const MINUTE = 60

const HOUR = 60 * MINUTE
/** From all addresses together: whoever guesses from many of them gets nowhere, and nobody signs in as often. */
const SIGN_INS_PER_HOUR = 100

/** Counts tries to sign in by the account alone, wherever they come from. */
export function throttleSignIns(): (account: string) => Promise<void> {
  return throttle(SIGN_INS_PER_HOUR, HOUR)
}

/** Lets each key through so many times within so many seconds, a minute, then throws `too_many_requests`. */
export function throttle(times: number, seconds = MINUTE): (key: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds })
  return async (key) => {
    try {
      await limiter.consume(key)
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      throw new ProblemError("too_many_requests", "Too many attempts. Try again in a minute.")
    }
  }
}
