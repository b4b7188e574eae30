import type { Locale, ProductDraft } from "@cho-ocop/contracts"
import { useState } from "react"
import type { CommuneOption } from "../../checkout/commune-options.ts"
import { fetchCommunes } from "../../checkout/fetch-communes.ts"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"

interface Props {
  locale: Locale
  provinces: readonly { code: string; name: string }[]
  /** Communes of the province the page opened with. */
  communes: readonly CommuneOption[]
  place: ProductDraft["place"]
  onChange: (place: ProductDraft["place"]) => void
  problem: string | undefined
}

/** Where a product is made: the province, then one of its communes. */
export function PlaceFields({ locale, provinces, communes: first, place, onChange, problem }: Props) {
  const texts = goodsTextsOf(locale).product
  const [province, setProvince] = useState(place?.province_code ?? "")
  const [communes, setCommunes] = useState(first)
  const [failed, setFailed] = useState(false)

  async function choose(code: string) {
    setProvince(code)
    setCommunes([])
    onChange(null)
    const found = code === "" ? [] : await fetchCommunes(code)
    setCommunes(found ?? [])
    setFailed(found === null)
  }

  return (
    <div className="figures places">
      <div className="entry">
        <label htmlFor="place">{texts.province}</label>
        <select
          className="field"
          id="place"
          value={province}
          onChange={(event) => void choose(event.currentTarget.value)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "place-problem" : undefined}
        >
          <option value="">{texts.choose}</option>
          {provinces.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        {problem && (
          <p className="problem" id="place-problem">
            {problem}
          </p>
        )}
        {failed && <p className="problem">{texts.communeFailed}</p>}
      </div>
      <div className="entry">
        <label htmlFor="commune">{texts.commune}</label>
        <select
          className="field"
          id="commune"
          value={place?.commune_code ?? ""}
          disabled={communes.length === 0}
          onChange={({ currentTarget: { value } }) =>
            onChange(value === "" ? null : { province_code: province, commune_code: value })
          }
        >
          <option value="">{texts.choose}</option>
          {communes.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
