import { z } from "zod"
import { line } from "../text.ts"

/** A text as a vendor writes it side by side: either language may still be empty. Plain text, never markup. */
export const WrittenText = z.object({ vi: z.string(), en: z.string() })
export type WrittenText = z.infer<typeof WrittenText>

/** One line in each language, at most `max` characters. */
export const writtenLine = (max: number) =>
  z.strictObject({ vi: singleLine(max).default(""), en: singleLine(max).default("") })

/** Text with line breaks in each language, at most `max` characters. */
export const writtenParagraphs = (max: number) =>
  z.strictObject({ vi: line(max).default(""), en: line(max).default("") })

const singleLine = (max: number) => line(max).transform((text) => text.replaceAll(/\s+/gu, " "))

/** Number of the version an edit starts from; 0 where nothing was saved yet. */
export const BaseVersion = z.int().min(0).max(1_000_000)
