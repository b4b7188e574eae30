import type { DraftVariant, Locale, ProductDraft, WorkspaceProduct, WrittenText } from "@cho-ocop/contracts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { askWorkspace, type Reply } from "../editing/ask-workspace.ts"
import type { Kept } from "../editing/keeper.ts"
import type { Passage } from "../editing/Meanwhile.tsx"

/** A variant in the editor; `key` tells it apart before the shop has given it an id. */
export interface EditedVariant extends DraftVariant {
  key: string
}

/** A product in the editor. */
export interface ProductDocument extends Omit<ProductDraft, "variants"> {
  variants: EditedVariant[]
}

export function documentOf(draft: ProductDraft): ProductDocument {
  return {
    ...draft,
    variants: draft.variants.map((variant, index) => ({ ...variant, key: variant.id ?? `new-${index}` })),
  }
}

export function emptyVariant(): EditedVariant {
  const title = { vi: "", en: "" }
  return { key: crypto.randomUUID(), id: null, title, weight: null, price: null, stock: null }
}

/** Saves a draft; `tell` hears how the product stands then. */
export async function saveProduct(
  id: string,
  { document, version }: Kept<ProductDocument>,
  tell: (product: WorkspaceProduct) => void,
): Promise<Reply<Kept<ProductDocument>>> {
  const draft = { ...document, variants: document.variants.map(({ key: _, ...variant }) => variant) }
  const reply = await askWorkspace<{ product: WorkspaceProduct }>(`products/${id}`, {
    body: { version, draft },
  })
  if (!reply.ok) return { ...reply, fields: withoutRoot(reply.fields) }
  const { product } = reply.answer
  tell(product)
  return { ok: true, answer: { document: documentOf(product.draft), version: product.version } }
}

/** New variants take over the ids that the shop gave them. */
export function withIds(
  now: ProductDocument,
  sent: ProductDocument,
  saved: ProductDocument,
): ProductDocument {
  const ids = new Map(sent.variants.map(({ key }, index) => [key, saved.variants[index]?.id ?? null]))
  if (now.variants.every(({ key, id }) => id || !ids.get(key))) return now
  return {
    ...now,
    variants: now.variants.map((variant) => ({ ...variant, id: variant.id ?? ids.get(variant.key) ?? null })),
  }
}

export function meanwhileOf(current: unknown) {
  const { draft, version, edited_by } = current as WorkspaceProduct
  return { document: documentOf(draft), version, savedBy: edited_by }
}

/** All that is written of a product, in words. */
export function passagesOf(locale: Locale) {
  const { product: texts, languages, photos } = goodsTextsOf(locale)
  const both = (label: string, { vi, en }: WrittenText): Passage[] => [
    { label: languages.inVi(label), text: vi },
    { label: languages.inEn(label), text: en },
  ]
  return (document: ProductDocument): Passage[] => [
    ...both(texts.names, document.name),
    ...both(texts.description, document.description),
    { label: texts.set, text: String(document.set ?? "") },
    { label: texts.commune, text: document.place?.commune_code ?? "" },
    ...document.variants.flatMap(({ title, weight, price, stock }, index) => [
      ...both(texts.variant(index + 1), title),
      {
        label: texts.variant(index + 1),
        text: [weight, price, stock].map((figure) => figure ?? "–").join(" · "),
      },
    ]),
    { label: texts.season, text: document.season_months.join(", ") },
    { label: texts.harvest, text: document.harvest_months.join(", ") },
    { label: texts.photos, text: document.pictures.map((_, index) => photos.photo(index + 1)).join(", ") },
  ]
}

function withoutRoot(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, code]) => [path.replace(/^draft\./, ""), code]),
  )
}
