import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"
import { ProblemError } from "./problem.ts"

const MINUTE = 60

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
