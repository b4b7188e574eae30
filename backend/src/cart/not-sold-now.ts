import { ProblemError } from "../http/problem.ts"

/** Names the goods, by the id of their line or variant, that their vendor does not sell at the moment. */
export function notSoldNow(goods: readonly { id: string; name: string }[]): ProblemError {
  const names = goods.map(({ name }) => name).join(", ")
  return new ProblemError(
    "not_sold_now",
    `Not sold at the moment: ${names}.`,
    Object.fromEntries(goods.map(({ id, name }) => [id, name])),
  )
}
