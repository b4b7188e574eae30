/** What a card shows; all of it is part of the picture's key. */
export interface IllustrationSubject {
  name: string
  vendorName: string
  /** Product set, 1 to 26, where known. */
  set: number | null
  /** Product group slug, where known. */
  group: string | null
}
