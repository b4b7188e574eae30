/** After so many tries, over about a day and a half, nobody is told any more; the operator sees it. */
export const TRIES = 10
