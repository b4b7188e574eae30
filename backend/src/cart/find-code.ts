import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ProblemError } from "../http/problem.ts"
import { promotionsWithCodes } from "./promotion-record.ts"

/** The code of a promotion as the operator wrote it, however its letters were typed. Throws `promotion_unknown`. */
export async function findCode(container: MedusaContainer, typed: string): Promise<string> {
  const spellings = [typed, typed.toUpperCase(), typed.toLowerCase()]
  const found = await promotionsWithCodes(container.resolve(ContainerRegistrationKeys.QUERY), spellings)
  const codes = found.map(({ code }) => code)
  const code = spellings.find((spelling) => codes.includes(spelling))
  if (!code) throw new ProblemError("promotion_unknown", "There is no such promotion code.")
  return code
}
