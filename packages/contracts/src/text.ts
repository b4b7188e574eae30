import { z } from "zod"

/** A text in Vietnamese (the source language) and, where honestly translatable, in English. */
export const LocalizedText = z.object({ vi: z.string(), en: z.string().nullable() })
export type LocalizedText = z.infer<typeof LocalizedText>

/** Languages of the shop. */
export const Locale = z.enum(["vi", "en"])
export type Locale = z.infer<typeof Locale>

/** Most characters of a search. */
export const SEARCH_TEXT_MAX = 200

const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u

/** A line typed by a person: trimmed, NFC, without control characters. */
export const line = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !CONTROL_CHARACTERS.test(text), "control_character")
    .transform((text) => text.normalize("NFC").trim())
