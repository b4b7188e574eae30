import type { StoryCard, ToDo, Today, WorkspaceProductCard } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { listVendorCertificates } from "../certificate/vendor-certificates.ts"
import { listVendorInspections } from "../inspection/vendor-inspections.ts"
import { listCardsOf } from "../product-draft/read-products.ts"
import { readShippingRates } from "../shipping/read-shipping-rates.ts"
import { readShopPage } from "../shop-page/read-shop-page.ts"
import { listStoryCards } from "../story/read-stories.ts"
import { listOrderCards } from "../vendor-order/read-orders.ts"
import { visitChart } from "../visit/visit-chart.ts"

/** What a vendor should see to today, and the day so far. */
export async function readToday(container: MedusaContainer, vendorId: string): Promise<Today> {
  const [orders, products, { stories }, shop, shipping, chart, certificates, inspections] = await Promise.all(
    [
      listOrderCards(container, vendorId),
      listCardsOf(container, vendorId),
      listStoryCards(container, vendorId),
      readShopPage(container, vendorId),
      readShippingRates(container, vendorId),
      visitChart(container, vendorId, 1),
      listVendorCertificates(container, vendorId),
      listVendorInspections(container, vendorId),
    ],
  )
  const [day] = chart.days
  const isSold = ({ sale }: WorkspaceProductCard) => sale === "on_sale"
  const inState = (state: StoryCard["draft_state"]) => (card: StoryCard | WorkspaceProductCard) =>
    card.draft_state === state
  const counts: ToDo[] = [
    { kind: "orders_to_pack", count: orders.filter(({ to_do }) => to_do === "pack").length },
    { kind: "orders_to_send", count: orders.filter(({ to_do }) => to_do === "send").length },
    { kind: "orders_to_hand_over", count: orders.filter(({ to_do }) => to_do === "hand_over").length },
    { kind: "returns_to_answer", count: orders.filter(({ to_do }) => to_do === "return").length },
    { kind: "findings_to_answer", count: inspections.reduce((sum, { to_answer }) => sum + to_answer, 0) },
    { kind: "products_returned", count: products.filter(inState("returned")).length },
    { kind: "stories_returned", count: stories.filter(inState("returned")).length },
    { kind: "sold_out", count: products.filter((card) => isSold(card) && card.stock === 0).length },
    { kind: "certificates_to_renew", count: certificates.filter(({ renewal }) => renewal !== null).length },
    { kind: "products_to_submit", count: products.filter(inState("edited")).length },
    { kind: "stories_to_submit", count: stories.filter(inState("edited")).length },
    { kind: "shipping_missing", count: shipping.is_chosen ? 0 : 1 },
    { kind: "shop_page_missing", count: shop.version === 0 ? 1 : 0 },
    { kind: "stories_missing", count: stories.filter(({ version }) => version === 0).length },
  ]
  return {
    day: day?.day ?? vietnameseDate(new Date()),
    to_dos: counts.filter(({ count }) => count > 0),
    orders: day?.orders ?? 0,
    sales: day?.sales ?? 0,
    visits: day?.visits ?? 0,
    in_review: [...products, ...stories].filter(inState("in_review")).length,
  }
}
