import type { z } from "zod"
import { badRequest } from "./problem.ts"

/** Input as its schema gives it back. Throws `bad_request`, naming the faulty fields. */
export function validated<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const read = schema.safeParse(input)
  if (!read.success) throw badRequest(read.error)
  return read.data
}
