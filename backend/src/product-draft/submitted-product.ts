import type { ProductDraft } from "@cho-ocop/contracts"
import type { WithPictureWords } from "../pictures/picture-words.ts"

/** A product as it was submitted: what is written of it, and the words beside its pictures. */
export type SubmittedProduct = ProductDraft & WithPictureWords
