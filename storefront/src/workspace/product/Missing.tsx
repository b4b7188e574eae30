import type { Locale } from "@cho-ocop/contracts"
import { useEffect, useRef } from "react"
import { goodsFaultText, goodsTextsOf } from "../../i18n/workspace-goods.ts"

interface Props {
  locale: Locale
  /** Codes by path of the document. */
  missing: Record<string, string>
}

/** What has to be filled in before a product can be submitted, each leading to its field. */
export function Missing({ locale, missing }: Props) {
  const texts = goodsTextsOf(locale).product
  const box = useRef<HTMLElement>(null)
  const paths = Object.keys(missing)
  const isShown = paths.length > 0
  useEffect(() => {
    if (isShown) box.current?.focus()
  }, [isShown])
  if (!isShown) return null
  return (
    <section className="alert" ref={box} tabIndex={-1} aria-labelledby="missing">
      <h2 id="missing">{texts.missingTitle(paths.length)}</h2>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <a href={`#${path}`}>{labelOf(locale, path, missing[path] ?? "")}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function labelOf(locale: Locale, path: string, code: string): string {
  const texts = goodsTextsOf(locale).product
  const [root = "", index, figure = ""] = path.split(".")
  if (root !== "variants" || index === undefined) {
    const places: Partial<Record<string, string>> = texts.places
    return places[root] ?? goodsFaultText(locale, code)
  }
  const figures: Partial<Record<string, string>> = {
    title: texts.variantTitle,
    price: texts.price,
    stock: texts.stock,
  }
  const what = `${texts.variant(Number(index) + 1)}: ${figures[figure] ?? ""}`
  return code === "required" ? what : `${what}. ${goodsFaultText(locale, code)}`
}
