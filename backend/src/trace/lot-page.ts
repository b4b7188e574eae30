import type { LotPage, SerialLabel } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import { openedBy } from "@cho-ocop/trace"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { productCardOf } from "../catalogue/product-card.ts"
import {
  PRODUCT_FIELDS,
  ProductMetadata,
  type ProductRecord,
  wholeProducts,
} from "../catalogue/product-record.ts"
import { isShownProduct, saleOf } from "../catalogue/sale.ts"
import { certificateFactsOf } from "../certificate/certificate-facts.ts"
import { productCodeOf } from "../certificate/product-code.ts"
import type { TraceRecords } from "../modules/trace/trace-records.ts"
import { recallsOfLots, toldRecall } from "../recall/find-recalls.ts"
import { isChainWhole } from "./check-chain.ts"
import { findLot, type LotRecord } from "./find-lot.ts"
import { readProducer } from "./read-producer.ts"
import { isOpen, readWay, toldWay, type Way } from "./read-way.ts"
import { rowFaults } from "./row-faults.ts"
import { traceModule } from "./trace-module.ts"

/** What stands behind a lot's code, for anybody who holds the goods. Throws `not_found`. */
export async function readLotPage(
  container: MedusaContainer,
  code: string,
  serial: SerialLabel | null,
): Promise<LotPage> {
  const lot = await findLot(container, { code })
  const { records } = traceModule(container)
  const way = await readWay(container, lot)
  const recall = (await recallsOfLots(container, [lot.id])).get(lot.id)
  const [goods, vendor, steps, is_whole, published_until] = await Promise.all([
    readGoods(container, lot),
    readProducer(container, lot.vendor_id),
    toldWay(container, lot, way),
    isWhole(records, lot, way),
    records.publishedUntil(),
  ])
  return {
    code,
    number: lot.number,
    made_on: lot.made_on,
    best_before: lot.best_before,
    quantity: lot.quantity,
    is_void: !isOpen(way, lot.id),
    recall: recall ? toldRecall(recall) : null,
    ...goods,
    vendor,
    way: steps,
    proof: { is_whole, records: way.own.length, published_until },
    serial,
  }
}

/** Whether the chain is whole, and the rows that this page is read from say what its records say. */
async function isWhole(records: TraceRecords, { id, vendor_id }: LotRecord, way: Way): Promise<boolean> {
  const isOpened = way.own.some(({ record }) => openedBy(record.event).some((opened) => opened.id === id))
  if (!isOpened || !(await isChainWhole(records, vendor_id))) return false
  return (await rowFaults(records, vendor_id, [...way.own, ...way.materials])).length === 0
}

/** The product as its own page shows it; where the shop shows it no longer, its name and what became of its star. */
async function readGoods(container: MedusaContainer, { name, product_id }: LotRecord) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { id: product_id ?? "" },
  })
  const today = vietnameseDate(new Date())
  const [known] = data as unknown as Pick<ProductRecord, "metadata" | "certificates">[]
  const certificates = known?.certificates ?? []
  const facts = {
    certificate: known ? certificateFactsOf(certificates, today) : null,
    product_code: productCodeOf(certificates, today),
  }
  const metadata = ProductMetadata.safeParse(known?.metadata).data
  const [shown] = wholeProducts(data).filter((product) => isShownProduct(product, product.vendor, today))
  if (!shown) {
    const names = { vi: name, en: metadata?.name_en ?? null }
    return { name: names, product: null, is_sold: false, description: null, ...facts }
  }
  const product = productCardOf(shown, today)
  const is_sold = saleOf(shown, today) === "sold"
  return { name: product.name, product, is_sold, description: metadata?.description ?? null, ...facts }
}
