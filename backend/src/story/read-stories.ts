import type {
  StoryCard,
  StoryDocument,
  StoryList,
  StoryVersionList,
  StoryVersionResponse,
  WorkspaceProductCard,
  WorkspaceStory,
} from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import { STORY_MODULE } from "../modules/story/index.ts"
import type { StoryModuleService } from "../modules/story/service.ts"
import { picturesOf } from "../pictures/list-pictures.ts"
import { type PictureWords, pictureWordsOf, wordsOf } from "../pictures/picture-words.ts"
import { draftStateOf } from "../product-draft/draft-state.ts"
import { listCardsOf, readWorkspaceProduct } from "../product-draft/read-products.ts"
import { type LastReview, lastReviews } from "../review/last-reviews.ts"
import { memberNames, nameOfMember } from "../vendor-access/member-names.ts"
import { beginningOf, EMPTY_STORY, pictureIdsOf } from "./story-document.ts"

const VERSIONS_MAX = 100

type StoryRecord = Awaited<ReturnType<StoryModuleService["listStories"]>>[number]

/** A story, what became of it, and what is told of its pictures today. */
interface Standing {
  story: StoryRecord | undefined
  review: LastReview | null
  words: PictureWords
}

/** The story of each product of a vendor, begun or not. */
export async function listStoryCards(container: MedusaContainer, vendorId: string): Promise<StoryList> {
  const [products, stories, reviews] = await Promise.all([
    listCardsOf(container, vendorId),
    service(container).listStories({ vendor_id: vendorId }, { take: 100_000 }),
    lastReviews(container, { vendor_id: vendorId, kind: "story" }),
  ])
  const byProduct = new Map(stories.map((story) => [story.product_id, story]))
  const words = await wordsByProduct(container, vendorId, reviews)
  return {
    stories: products.map((product) =>
      cardOf(product, {
        story: byProduct.get(product.id),
        review: reviews.get(product.id) ?? null,
        words: words(product.id),
      }),
    ),
  }
}

/** The story of a product as its vendor works on it. Throws `not_found`. */
export async function readWorkspaceStory(
  container: MedusaContainer,
  vendorId: string,
  productId: string,
): Promise<WorkspaceStory> {
  const product = await readWorkspaceProduct(container, vendorId, productId)
  const [story] = await service(container).listStories({ product_id: productId, vendor_id: vendorId })
  const reviews = await lastReviews(container, { vendor_id: vendorId, kind: "story", product_id: productId })
  const review = reviews.get(productId) ?? null
  const newest = story && (await versionOf(container, story.id, story.version))
  const document = newest ? (newest.document as unknown as StoryDocument) : EMPTY_STORY
  const pictures = await picturesOf(container, vendorId, pictureIdsOf(document))
  return {
    ...cardOf({ id: product.id, name: product.draft.name }, { story, review, words: wordsOf(pictures) }),
    document,
    pictures,
    published_version: story?.approved_version ?? null,
    review: review?.note ?? null,
    edited_by: newest ? await nameOfMember(container, newest.saved_by) : null,
  }
}

/** The newest hundred versions of a story, newest first. */
export async function listStoryVersions(
  container: MedusaContainer,
  productId: string,
): Promise<StoryVersionList> {
  const [story] = await service(container).listStories({ product_id: productId })
  if (!story) return { versions: [] }
  const versions = await service(container).listStoryVersions(
    { story_id: story.id },
    { order: { version: "DESC" }, take: VERSIONS_MAX },
  )
  const names = await memberNames(
    container,
    versions.map(({ saved_by }) => saved_by),
  )
  return {
    versions: versions.map((row) => ({
      version: row.version,
      saved_at: new Date(row.created_at).toISOString(),
      saved_by: names.get(row.saved_by) ?? "",
      restored_from: row.restored_from,
      beginning: beginningOf(row.document as unknown as StoryDocument),
    })),
  }
}

/** A story as it was saved once. Throws `not_found`. */
export async function readStoryVersion(
  container: MedusaContainer,
  vendorId: string,
  { productId, version }: { productId: string; version: number },
): Promise<StoryVersionResponse> {
  const [story] = await service(container).listStories({ product_id: productId, vendor_id: vendorId })
  const row = story && (await versionOf(container, story.id, version))
  if (!row) throw notFound()
  const document = row.document as unknown as StoryDocument
  return { version, document, pictures: await picturesOf(container, vendorId, pictureIdsOf(document)) }
}

function cardOf(
  { id, name }: Pick<WorkspaceProductCard, "id" | "name">,
  { story, review, words }: Standing,
): StoryCard {
  return {
    product_id: id,
    product_name: name,
    version: story?.version ?? 0,
    draft_state: story ? draftStateOf({ ...story, words }, review) : "unchanged",
    published: Boolean(story?.approved_version),
    updated_at: story ? new Date(story.updated_at).toISOString() : null,
  }
}

/**
 * What is told today of the pictures that a product's last submission told of: only those can have changed while the
 * version stayed the same.
 */
async function wordsByProduct(
  container: MedusaContainer,
  vendorId: string,
  reviews: ReadonlyMap<string, LastReview>,
): Promise<(productId: string) => PictureWords> {
  const namedIn = (productId: string) => Object.keys(reviews.get(productId)?.words ?? {})
  const words = await pictureWordsOf(container, vendorId, [...reviews.keys()].flatMap(namedIn))
  return (productId) =>
    Object.fromEntries(namedIn(productId).flatMap((id) => (words[id] ? [[id, words[id]]] : [])))
}

async function versionOf(container: MedusaContainer, story_id: string, version: number) {
  const [row] = await service(container).listStoryVersions({ story_id, version })
  return row
}

function service(container: MedusaContainer): StoryModuleService {
  return container.resolve(STORY_MODULE)
}
