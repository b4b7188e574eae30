import type { DraftVariant, ProductDraft } from "@cho-ocop/contracts"
import { communeOf, provinceByCode, setByNumber, slugify } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CURRENCY } from "../../catalogue/currency.ts"
import type { ProductMetadata } from "../../catalogue/product-record.ts"
import { VENDOR_MODULE } from "../../modules/vendor/index.ts"
import { toldText } from "../../pictures/picture-record.ts"
import { picturesAsTold } from "../../pictures/picture-words.ts"
import { storeIllustration } from "../../pictures/store-illustration.ts"
import { type LiveProduct, liveProducts } from "../../product-draft/live-product.ts"
import { approvedStory, toldStoryOf } from "../../story/told-story.ts"
import type { ApplyProductInput } from "./apply-product.ts"
import type { NewStock } from "./read-inventory.ts"

const OPTION = "Quy cách"

/** Everything that has to be written to make the shop show a document; reads only, but for an illustration. */
export const prepareProductStep = createStep(
  "prepare-product",
  async (input: ApplyProductInput, { container }) => {
    const { vendor_id, product_id, document } = input
    const live = (await liveProducts(container, vendor_id, [product_id])).get(product_id)
    const vendor = await vendorPlace(container, vendor_id)
    const facts = {
      title: document.name.vi,
      metadata: { ...(await metadataOf(container, input, vendor.name, live)) },
      category_ids: await categoriesOf(container, document),
    }
    const kept = live?.variants ?? []
    const isLive = ({ id }: DraftVariant) => kept.some((variant) => variant.id === id)
    const dropped = kept.filter(({ id }) => !document.variants.some((variant) => variant.id === id))
    const ranked = document.variants.map((variant, variant_rank) => ({ ...variant, variant_rank }))
    const added = ranked.filter((variant) => !isLive(variant))
    const option = live ? await optionOf(container, product_id) : { id: "", taken: [] }
    const named = added.map((variant) => newVariant(variant, option.taken))
    const newStock: NewStock = {
      location_id: vendor.locationId,
      units: Object.fromEntries(added.map(({ id, stock }) => [id ?? "", stock ?? 0])),
    }
    return new StepResponse({
      isNew: !live,
      create: [
        {
          ...facts,
          id: product_id,
          handle: await freeHandle(container, document.name.vi, product_id),
          status: ProductStatus.PUBLISHED,
          sales_channels: [{ id: vendor.salesChannelId }],
          shipping_profile_id: vendor.shippingProfileId,
          options: [{ title: OPTION, values: named.map(({ options }) => options[OPTION]) }],
          variants: named,
        },
      ],
      vendorLink: { [Modules.PRODUCT]: { product_id }, [VENDOR_MODULE]: { vendor_id } },
      update: [{ ...facts, id: product_id }],
      changedVariants: [
        ...ranked.filter(isLive).map(changedVariant),
        // The stock that open orders hold cannot be deleted before they are sent.
        ...dropped.filter(({ isHeld }) => isHeld).map(({ id }) => ({ id, metadata: { is_withdrawn: true } })),
      ],
      droppedVariants: dropped.filter(({ isHeld }) => !isHeld).map(({ id }) => id),
      addedVariants: live ? named.map((variant) => ({ ...variant, product_id })) : [],
      option: { product_option_id: option.id, add: named.map(({ options }) => ({ value: options[OPTION] })) },
      newStock,
    })
  },
)

type RankedVariant = DraftVariant & { variant_rank: number }

function changedVariant({ id, title, weight, variant_rank }: RankedVariant) {
  return {
    id: id ?? "",
    title: title.vi,
    weight,
    variant_rank,
    metadata: { title_en: title.en || null, is_withdrawn: false },
  }
}

/** Each variant needs an option value of its own; a title that an older variant once had is told apart by the id. */
function newVariant(variant: RankedVariant, taken: string[]) {
  const { id, title, weight, variant_rank, metadata } = changedVariant(variant)
  return {
    id,
    title,
    metadata,
    variant_rank,
    ...(weight === null ? {} : { weight }),
    manage_inventory: true,
    options: { [OPTION]: taken.includes(title) ? `${title} (${id.slice(-6)})` : title },
    prices: [{ amount: variant.price ?? 0, currency_code: CURRENCY }],
  }
}

async function metadataOf(
  container: MedusaContainer,
  { vendor_id, product_id, document }: ApplyProductInput,
  vendorName: string,
  live: LiveProduct | undefined,
): Promise<ProductMetadata> {
  const pictures = await picturesAsTold(container, vendor_id, {
    ids: document.pictures,
    words: document.picture_words,
  })
  const story = await approvedStory(container, product_id)
  const [first] = pictures
  const drawn = first
    ? // Medusa drops metadata that is an empty text.
      { picture: first.picture, illustration_key: "photo", picture_files: [] }
    : await storeIllustration(container.resolve(Modules.FILE), {
        name: product_id,
        subject: { name: document.name.vi, vendorName, ...classOf(document) },
        present: live?.metadata.picture.kind === "illustration" ? live.metadata : undefined,
      })
  return {
    ...drawn,
    name_en: document.name.en || null,
    origin: originOf(document, live),
    story: live?.metadata.story ?? [],
    told_story: story && (await toldStoryOf(container, vendor_id, story)),
    written_by: "vendor",
    description: toldText(document.description),
    pictures: pictures.map(({ id, picture, alt, caption }) => ({
      id,
      picture,
      alt: toldText(alt),
      caption: toldText(caption),
    })),
    season_months: document.season_months,
    harvest_months: document.harvest_months,
  }
}

function classOf({ set }: ProductDraft) {
  return { set, group: set === null ? null : (setByNumber(set)?.group ?? null) }
}

/** The place as it was told before, former names and craft village with it, unless the vendor named another. */
function originOf({ place }: ProductDraft, live: LiveProduct | undefined): ProductMetadata["origin"] {
  const before = live?.metadata.origin
  if (before && before.commune?.code === place?.commune_code) return before
  const province = provinceByCode(place?.province_code ?? "")
  const commune = communeOf(place?.province_code ?? "", place?.commune_code ?? "")
  if (!province || !commune) throw new Error("A document without its place was approved")
  return {
    province: province.slug,
    region: province.region,
    commune: { code: commune.code, name: commune.name, matched: false },
    former_commune: null,
    former_district: null,
    former_province: null,
    craft_village: null,
  }
}

async function categoriesOf(container: MedusaContainer, { set }: ProductDraft): Promise<string[]> {
  const name = setByNumber(set ?? 0)?.name.vi
  if (!name) return []
  const handle = `${set}-${slugify(name)}`
  const categories = await container.resolve(Modules.PRODUCT).listProductCategories({ handle })
  return categories.map(({ id }) => id)
}

async function freeHandle(container: MedusaContainer, name: string, id: string): Promise<string> {
  const handle = slugify(name).slice(0, 80) || id.toLowerCase()
  const taken = await container.resolve(Modules.PRODUCT).listProducts({ handle }, { withDeleted: true })
  return taken.length === 0 ? handle : `${handle}-${id.slice(-6).toLowerCase()}`
}

async function optionOf(container: MedusaContainer, productId: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["options.id", "options.values.value"],
    filters: { id: productId },
  })
  const option = data[0]?.options?.[0]
  if (!option) throw new Error(`Product ${productId} has no option`)
  return { id: option.id, taken: (option.values as { value: string }[]).map(({ value }) => value) }
}

/** Where a vendor's goods lie and how they are sent. */
async function vendorPlace(container: MedusaContainer, vendorId: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "vendor",
    fields: ["handle", "name", "stock_location.id", "stock_location.sales_channels.id"],
    filters: { id: vendorId },
  })
  const [vendor] = data
  const [profile] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ name: vendor?.handle ?? "" })
  const location = vendor?.stock_location
  const salesChannelId = location?.sales_channels?.[0]?.id
  if (!vendor || !location || !profile || !salesChannelId) {
    throw new Error(`Vendor ${vendorId} has no place to send from`)
  }
  return {
    name: vendor.name,
    locationId: location.id,
    shippingProfileId: profile.id,
    salesChannelId,
  }
}
