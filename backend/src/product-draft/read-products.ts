import {
  type ProductDraft,
  type VendorPicture,
  WORKSPACE_PRODUCTS_A_PAGE,
  type WorkspaceProduct,
  type WorkspaceProductCard,
  type WorkspaceProductList,
  type WorkspaceProductQuery,
} from "@cho-ocop/contracts"
import { fold } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import { PRODUCT_DRAFT_MODULE } from "../modules/product-draft/index.ts"
import type { ProductDraftModuleService } from "../modules/product-draft/service.ts"
import { picturesOf } from "../pictures/list-pictures.ts"
import { type PictureWords, pictureWordsOf } from "../pictures/picture-words.ts"
import { type LastReview, lastReviews } from "../review/last-reviews.ts"
import { nameOfMember } from "../vendor-access/member-names.ts"
import { draftStateOf } from "./draft-state.ts"
import { type LiveProduct, liveProducts } from "./live-product.ts"
import { missingIn } from "./missing.ts"

interface DraftRecord {
  id: string
  version: number
  approved_version: number | null
  document: unknown
  edited_by: string
  updated_at: string | Date
}

/** A product of the workspace: a draft, what is live of it, or both. */
interface Entry {
  id: string
  draft: DraftRecord | undefined
  live: LiveProduct | undefined
  review: LastReview | null
  /** What is told of its pictures today. */
  words: PictureWords
}

/** One page of a vendor's products, last edited first. */
export async function listWorkspaceProducts(
  container: MedusaContainer,
  vendorId: string,
  query: WorkspaceProductQuery,
): Promise<WorkspaceProductList> {
  const words = fold(query.q ?? "")
  const fitting = (await entriesOf(container, vendorId))
    .map((entry) => ({ entry, card: cardOf(entry) }))
    .filter(
      ({ card }) =>
        (!query.sale || card.sale === query.sale) &&
        (!query.draft_state || card.draft_state === query.draft_state) &&
        fold(`${card.name.vi} ${card.name.en}`).includes(words),
    )
    .toSorted((a, b) => b.card.updated_at.localeCompare(a.card.updated_at))
  const from = (query.page - 1) * WORKSPACE_PRODUCTS_A_PAGE
  const shown = fitting.slice(from, from + WORKSPACE_PRODUCTS_A_PAGE)
  const pictures = await firstPictures(
    container,
    vendorId,
    shown.map(({ entry }) => entry),
  )
  return {
    products: shown.map(({ entry, card }) => ({
      ...card,
      thumbnail_url: pictures.get(entry.id)?.picture.sizes[0]?.url ?? card.thumbnail_url,
    })),
    count: fitting.length,
    page_count: Math.ceil(fitting.length / WORKSPACE_PRODUCTS_A_PAGE),
  }
}

/** All products of a vendor as it writes them, in the order they were begun. */
export async function listDocuments(
  container: MedusaContainer,
  vendorId: string,
): Promise<{ id: string; document: ProductDraft; live: LiveProduct | undefined; version: number }[]> {
  const entries = await entriesOf(container, vendorId)
  return entries.map((entry) => ({
    id: entry.id,
    document: documentOf(entry),
    live: entry.live,
    version: entry.draft?.version ?? 0,
  }))
}

/** The cards of all products of a vendor. */
export async function listCardsOf(
  container: MedusaContainer,
  vendorId: string,
): Promise<WorkspaceProductCard[]> {
  return (await entriesOf(container, vendorId)).map(cardOf)
}

/** A product as its vendor works on it. Throws `not_found`. */
export async function readWorkspaceProduct(
  container: MedusaContainer,
  vendorId: string,
  id: string,
): Promise<WorkspaceProduct> {
  const [entry] = await entriesOf(container, vendorId, id)
  if (!entry) throw notFound()
  const { live, draft, review } = entry
  const document = documentOf(entry)
  return {
    id,
    handle: live?.handle ?? null,
    sale: live?.sale ?? "not_yet",
    draft_state: stateOf(entry),
    taken_down_reason: live?.takenDownReason ?? null,
    version: draft?.version ?? 0,
    draft: document,
    pictures: await picturesOf(container, vendorId, document.pictures),
    live_variants: live?.document.variants.flatMap((variant) => variant.id ?? []) ?? [],
    missing: missingIn(document),
    review: review?.note ?? null,
    edited_by: draft ? await nameOfMember(container, draft.edited_by) : null,
    updated_at: updatedAt(entry),
  }
}

async function entriesOf(container: MedusaContainer, vendorId: string, id?: string): Promise<Entry[]> {
  const service = container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE)
  const [drafts, live, reviews] = await Promise.all([
    service.listProductDrafts(
      { vendor_id: vendorId, ...(id ? { id } : {}) },
      { take: 100_000, order: { created_at: "ASC" } },
    ),
    liveProducts(container, vendorId, id ? [id] : undefined),
    lastReviews(container, { vendor_id: vendorId, kind: "product", ...(id ? { product_id: id } : {}) }),
  ])
  const byId = new Map(drafts.map((draft) => [draft.id, draft as DraftRecord]))
  const named = (draft: DraftRecord | undefined) =>
    (draft?.document as ProductDraft | undefined)?.pictures ?? []
  const words = await pictureWordsOf(container, vendorId, [...byId.values()].flatMap(named))
  return [...new Set([...live.keys(), ...byId.keys()])].map((key) => ({
    id: key,
    draft: byId.get(key),
    live: live.get(key),
    review: reviews.get(key) ?? null,
    words: Object.fromEntries(
      named(byId.get(key)).flatMap((picture) => (words[picture] ? [[picture, words[picture]]] : [])),
    ),
  }))
}

/** What was written last; price and stock of variants on sale are those of the shop. */
function documentOf({ draft, live }: Entry): ProductDraft {
  if (!draft) return (live as LiveProduct).document
  const written = draft.document as ProductDraft
  const selling = new Map(live?.document.variants.map((variant) => [variant.id, variant]))
  return {
    ...written,
    variants: written.variants.map((variant) => {
      const { price, stock } = selling.get(variant.id) ?? variant
      return { ...variant, price, stock }
    }),
  }
}

function cardOf(entry: Entry): WorkspaceProductCard {
  const { live } = entry
  const { name, set, variants } = documentOf(entry)
  const prices = variants.flatMap(({ price }) => price ?? [])
  return {
    id: entry.id,
    handle: live?.handle ?? null,
    name,
    thumbnail_url: live?.metadata.picture.sizes[0]?.url ?? null,
    set,
    sale: live?.sale ?? "not_yet",
    draft_state: stateOf(entry),
    price: prices.length > 0 ? Math.min(...prices) : null,
    stock: variants.reduce((sum, { stock }) => sum + (stock ?? 0), 0),
    variant_count: variants.length,
    updated_at: updatedAt(entry),
  }
}

function stateOf({ draft, review, words }: Entry) {
  return draft ? draftStateOf({ ...draft, words }, review) : "unchanged"
}

function updatedAt({ draft, live }: Entry): string {
  return new Date(draft?.updated_at ?? live?.updatedAt ?? 0).toISOString()
}

async function firstPictures(
  container: MedusaContainer,
  vendorId: string,
  entries: Entry[],
): Promise<Map<string, VendorPicture>> {
  const firsts = entries.flatMap((entry) => {
    const [first] = documentOf(entry).pictures
    return first ? [[entry.id, first] as const] : []
  })
  const pictures = await picturesOf(
    container,
    vendorId,
    firsts.map(([, picture]) => picture),
  )
  const byId = new Map(pictures.map((picture) => [picture.id, picture]))
  return new Map(
    firsts.flatMap(([product, id]) => {
      const picture = byId.get(id)
      return picture ? [[product, picture] as const] : []
    }),
  )
}
