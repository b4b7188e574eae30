import { ProblemError } from "../http/problem.ts"

/** Names the goods, by the id of their line, of which too few are left. */
export function outOfStock(goods: readonly { id: string; name: string }[]): ProblemError {
  const names = goods.map(({ name }) => name).join(", ")
  return new ProblemError(
    "out_of_stock",
    `Not enough is left of: ${names}.`,
    Object.fromEntries(goods.map(({ id, name }) => [id, name])),
  )
}
