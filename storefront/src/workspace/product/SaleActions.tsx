import type { Locale, WorkspaceProduct } from "@cho-ocop/contracts"
import { useState } from "react"
import { problemText } from "../../i18n/problems.ts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { askWorkspace } from "../editing/ask-workspace.ts"

interface Props {
  locale: Locale
  product: WorkspaceProduct
  productsPath: string
  onProduct: (product: WorkspaceProduct) => void
}

/** Off sale, back on sale, or a draft that is not wanted any more. */
export function SaleActions({ locale, product, productsPath, onProduct }: Props) {
  const texts = goodsTextsOf(locale).product
  const [said, setSaid] = useState("")
  const [isAsking, setAsking] = useState(false)
  const path = `products/${product.id}`

  async function offer(action: "withdraw" | "offer") {
    const reply = await askWorkspace<{ product: WorkspaceProduct }>(`${path}/${action}`)
    if (!reply.ok) return setSaid(problemOf(locale, reply.code))
    onProduct(reply.answer.product)
    setSaid(action === "withdraw" ? texts.withdrawn : texts.offered)
  }

  async function remove() {
    const reply = await askWorkspace(path, { method: "DELETE" })
    if (!reply.ok) return setSaid(problemOf(locale, reply.code))
    location.assign(`${productsPath}?deleted`)
  }

  return (
    <div className="sale-actions">
      <p role="status">{said}</p>
      <div className="form-actions">
        {product.sale === "on_sale" && (
          <button type="button" className="button quiet" onClick={() => void offer("withdraw")}>
            {texts.withdraw}
          </button>
        )}
        {product.sale === "withdrawn" && (
          <button type="button" className="button quiet" onClick={() => void offer("offer")}>
            {texts.offer}
          </button>
        )}
        {product.sale === "not_yet" && !isAsking && (
          <button type="button" className="button quiet" onClick={() => setAsking(true)}>
            {texts.remove}
          </button>
        )}
      </div>
      {isAsking && (
        <div className="notice">
          <p>{texts.removeAsk}</p>
          <p className="form-actions">
            <button type="button" className="button" onClick={() => void remove()}>
              {texts.removeYes}
            </button>
            <button type="button" className="button quiet" onClick={() => setAsking(false)}>
              {texts.removeNo}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}

function problemOf(locale: Locale, code: string): string {
  return code === "offline" ? problemText(locale, "unavailable") : problemText(locale, code as never)
}
