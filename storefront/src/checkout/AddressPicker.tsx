import { useEffect, useRef, useState } from "react"
import type { AddressPickerTexts } from "./address-picker-texts.ts"
import { CommuneCombobox } from "./CommuneCombobox.tsx"
import type { CommuneOption } from "./commune-options.ts"
import { fetchCommunes } from "./fetch-communes.ts"

interface Props {
  provinces: readonly { code: string; name: string }[]
  provinceCode: string
  communes: readonly CommuneOption[]
  communeCode: string
  /** What was typed for a commune before, where it named none. */
  communeTyped?: string
  /** Where the form goes to ask for a province's communes. */
  chooseAction: string
  /** Told below the fields, in words. */
  problems: { province?: string; commune?: string }
  texts: AddressPickerTexts
}

/**
 * Province and commune. The server's HTML is two lists and a button that asks for a province's communes;
 * with a script the communes come by themselves and are filtered while typing. Both post the same fields.
 */
export function AddressPicker({
  provinces,
  provinceCode,
  communes,
  communeCode,
  communeTyped = "",
  chooseAction,
  problems,
  texts,
}: Props) {
  const provinceList = useRef<HTMLSelectElement>(null)
  const communeList = useRef<HTMLSelectElement>(null)
  const [live, setLive] = useState(false)
  const [loaded, setLoaded] = useState<Loaded>({ province: provinceCode, state: "ready", communes })
  const [chosen, setChosen] = useState(communeCode)

  async function load(province: string) {
    setLoaded({ province, state: "loading", communes: [] })
    const found = province === "" ? [] : await fetchCommunes(province)
    setLoaded((current) => {
      if (current.province !== province) return current
      return { province, state: found ? "ready" : "failed", communes: found ?? [] }
    })
  }

  useEffect(() => {
    setChosen(communeList.current?.value ?? "")
    setLive(true)
    // The browser may have restored another province than the one in the server's HTML.
    const restored = provinceList.current?.value ?? ""
    if (restored !== provinceCode) void load(restored)
  }, [provinceCode])

  const withScript = live && loaded.state !== "failed"
  return (
    <>
      <div className="entry">
        <label htmlFor="province_code">{texts.province}</label>
        {!withScript && (
          <p className="hint" id="province_code-hint">
            {texts.provinceHint}
          </p>
        )}
        <div className="province-row">
          <select
            ref={provinceList}
            className="field"
            id="province_code"
            name="province_code"
            required
            autoComplete="address-level1"
            defaultValue={provinceCode}
            aria-invalid={problems.province ? true : undefined}
            aria-describedby={problems.province ? "province_code-problem" : undefined}
            onChange={(event) => void load(event.currentTarget.value)}
          >
            <option value="">{texts.choosePlaceholder}</option>
            {provinces.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          {!withScript && (
            <button
              type="submit"
              className="button quiet"
              name="intent"
              value="choose_province"
              formNoValidate
              formAction={chooseAction}
            >
              {texts.chooseProvince}
            </button>
          )}
        </div>
        {problems.province && (
          <p className="problem" id="province_code-problem">
            {problems.province}
          </p>
        )}
      </div>
      {withScript ? (
        <CommuneCombobox
          key={loaded.province}
          communes={loaded.communes}
          communeCode={loaded.province === provinceCode ? chosen : ""}
          communeTyped={loaded.province === provinceCode ? communeTyped : ""}
          status={statusOf(loaded, texts)}
          problem={loaded.province === provinceCode ? problems.commune : undefined}
          texts={texts}
        />
      ) : (
        <div className="entry">
          <label htmlFor="commune_code">{texts.commune}</label>
          <select
            ref={communeList}
            className="field"
            id="commune_code"
            name="commune_code"
            required
            autoComplete="address-level2"
            defaultValue={communeCode}
            aria-invalid={problems.commune ? true : undefined}
            aria-describedby={problems.commune ? "commune_code-problem" : undefined}
          >
            <option value="">
              {loaded.communes.length > 0 ? texts.choosePlaceholder : texts.chooseProvinceFirst}
            </option>
            {loaded.communes.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          {loaded.state === "failed" && <p className="problem">{texts.communeFailed}</p>}
          {problems.commune && (
            <p className="problem" id="commune_code-problem">
              {problems.commune}
            </p>
          )}
        </div>
      )}
    </>
  )
}

interface Loaded {
  province: string
  state: "loading" | "ready" | "failed"
  communes: readonly CommuneOption[]
}

function statusOf({ state, province }: Loaded, texts: AddressPickerTexts): string {
  if (state === "loading" && province !== "") return texts.communeLoading
  return province === "" ? texts.chooseProvinceFirst : texts.communeFilterHint
}
