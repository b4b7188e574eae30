import { z } from "zod"
import { sha256, text } from "./text.ts"

/** What a paper is; the code of the Core Business Vocabulary 2.0 (section 7.3) stands beside it, where it has one. */
export const DOCUMENT_KINDS = {
  certificate: "cert",
  delivery: "desadv",
  invoice: "inv",
  order: "po",
  test_result: "testres",
  other: undefined,
} as const

/** A paper that goes with an event: the file lies elsewhere, its hash stands in the event. */
export const document = z.strictObject({
  kind: z.enum(Object.keys(DOCUMENT_KINDS) as [keyof typeof DOCUMENT_KINDS]),
  name: text(200),
  sha256,
})
export type Document = z.infer<typeof document>
