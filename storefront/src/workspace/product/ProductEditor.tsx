import type { Locale, VendorPicture, WorkspaceProduct } from "@cho-ocop/contracts"
import { useEffect, useRef, useState } from "react"
import type { CommuneOption } from "../../checkout/commune-options.ts"
import { goodsFaultText, goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { askWorkspace } from "../editing/ask-workspace.ts"
import { useEarlyWords } from "../editing/early-words.ts"
import { LanguageSwitch } from "../editing/LanguageSwitch.tsx"
import { Meanwhile } from "../editing/Meanwhile.tsx"
import { Returned } from "../editing/Returned.tsx"
import { SaveStatus } from "../editing/SaveStatus.tsx"
import { Submission } from "../editing/Submission.tsx"
import { TwoLanguages } from "../editing/TwoLanguages.tsx"
import { useKeeper } from "../editing/use-keeper.ts"
import { Photos, photoWordsId } from "../photo/Photos.tsx"
import { PhotoKeepers } from "../photo/photo-keepers.ts"
import { Missing } from "./Missing.tsx"
import { Months } from "./Months.tsx"
import { PlaceFields } from "./PlaceFields.tsx"
import {
  documentOf,
  meanwhileOf,
  type ProductDocument,
  passagesOf,
  saveProduct,
  withIds,
} from "./product-document.ts"
import { SaleActions } from "./SaleActions.tsx"
import { SaleBadges } from "./SaleBadges.tsx"
import { Variants } from "./Variants.tsx"

interface Props {
  locale: Locale
  product: WorkspaceProduct
  groups: readonly { name: string; sets: readonly { number: number; name: string }[] }[]
  provinces: readonly { code: string; name: string }[]
  communes: readonly CommuneOption[]
  limits: { name: number; description: number; pictures: number }
  paths: {
    products: string
    stock: string
    story: string
    assessment: string
    signIn: string
    shopper: string | null
  }
}

/** Everything a vendor writes of a product; saves itself while it is written. */
export function ProductEditor({ locale, product, groups, provinces, communes, limits, paths }: Props) {
  const texts = goodsTextsOf(locale).product
  const [shown, setShown] = useState<Locale>("vi")
  const [stands, setStands] = useState(product)
  const [missing, setMissing] = useState<Record<string, string>>({})
  const [photoKeepers] = useState(() => new PhotoKeepers())
  const [openPhoto, setOpenPhoto] = useState<string | null>(null)
  const [unsavedPhoto, setUnsavedPhoto] = useState<string | null>(null)
  const pictures = useRef(new Map(product.pictures.map((picture) => [picture.id, picture])))
  const [view, keeper] = useKeeper<ProductDocument>({
    name: `workspace:product:${product.id}`,
    initial: { document: documentOf(product.draft), version: product.version },
    save: (kept) =>
      saveProduct(product.id, kept, (saved) => {
        setStands(saved)
        for (const picture of saved.pictures) pictures.current.set(picture.id, picture)
      }),
    readMeanwhile: meanwhileOf,
    absorb: withIds,
  })
  const editor = useEarlyWords()
  const { document } = view
  const edit = (change: Partial<ProductDocument>) => keeper.change((now) => ({ ...now, ...change }))
  const codes = { ...stillMissing(missing, stands), ...view.faults }
  const problemOf = (path: string) => (codes[path] ? goodsFaultText(locale, codes[path]) : undefined)

  function addPhoto(picture: VendorPicture) {
    pictures.current.set(picture.id, picture)
    keeper.change((now) =>
      now.pictures.includes(picture.id) ? now : { ...now, pictures: [...now.pictures, picture.id] },
    )
  }

  useEffect(() => photoKeepers.restore(pictures.current.values()), [photoKeepers])
  useEffect(() => {
    if (unsavedPhoto) focusOnWordsOf(unsavedPhoto)
  }, [unsavedPhoto])

  async function submit() {
    setUnsavedPhoto(null)
    if (!(await keeper.flush())) return null
    const unsaved = await photoKeepers.flush()
    if (unsaved) {
      setOpenPhoto(unsaved)
      setUnsavedPhoto(unsaved)
      return null
    }
    const body = { version: keeper.view().version }
    const reply = await askWorkspace<{ product: WorkspaceProduct }>(`products/${product.id}/submit`, { body })
    if (!reply.ok) return reply
    setStands(reply.answer.product)
    return { ok: true as const, answer: { state: reply.answer.product.draft_state } }
  }

  return (
    <div className="editor wide" ref={editor} data-shown={shown}>
      <SaleBadges locale={locale} sale={stands.sale} state={stands.draft_state} />
      <div className="editor-bar">
        <SaveStatus locale={locale} view={view} keeper={keeper} signInPath={paths.signIn} />
        <LanguageSwitch locale={locale} shown={shown} onChange={setShown} />
      </div>
      <Meanwhile locale={locale} view={view} keeper={keeper} passagesOf={passagesOf(locale)} />
      <Returned locale={locale} state={stands.draft_state} review={stands.review} />
      {stands.taken_down_reason && (
        <p className="notice">
          {texts.takenDown} {stands.taken_down_reason}
        </p>
      )}

      <section className="panel">
        <h2>{texts.photos}</h2>
        <p className="hint">{texts.photosHint}</p>
        <Photos
          locale={locale}
          ids={document.pictures}
          pictures={pictures.current}
          keepers={photoKeepers}
          open={openPhoto}
          onOpen={setOpenPhoto}
          max={limits.pictures}
          onPhoto={addPhoto}
          onChange={(ids) => edit({ pictures: ids })}
          signInPath={paths.signIn}
        />
      </section>

      <section className="panel">
        <h2>{texts.names}</h2>
        <TwoLanguages
          locale={locale}
          id="name"
          label={texts.names}
          hint={texts.nameHint}
          value={document.name}
          maxLength={limits.name}
          problems={{ vi: problemOf("name.vi"), en: problemOf("name.en") }}
          onChange={(name) => edit({ name })}
        />
        <TwoLanguages
          locale={locale}
          id="description"
          label={texts.description}
          hint={texts.descriptionHint}
          value={document.description}
          maxLength={limits.description}
          rows={5}
          problems={{ vi: problemOf("description.vi"), en: problemOf("description.en") }}
          onChange={(description) => edit({ description })}
        />
      </section>

      <section className="panel">
        <h2>{texts.variants}</h2>
        <p className="hint">{texts.variantsHint}</p>
        <Variants
          locale={locale}
          variants={document.variants}
          live={stands.live_variants}
          stockPath={paths.stock}
          problemOf={problemOf}
          onChange={(variants) => edit({ variants })}
        />
      </section>

      <section className="panel">
        <h2>{texts.setPlace}</h2>
        <div className="entry">
          <label htmlFor="set">{texts.set}</label>
          <select
            className="field"
            id="set"
            value={document.set ?? ""}
            onChange={({ currentTarget: { value } }) => edit({ set: value === "" ? null : Number(value) })}
            aria-invalid={problemOf("set") ? true : undefined}
            aria-describedby={problemOf("set") ? "set-problem" : undefined}
          >
            <option value="">{texts.choose}</option>
            {groups.map(({ name, sets }) => (
              <optgroup key={name} label={name}>
                {sets.map((set) => (
                  <option key={set.number} value={set.number}>
                    {set.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          {problemOf("set") && (
            <p className="problem" id="set-problem">
              {problemOf("set")}
            </p>
          )}
        </div>
        <PlaceFields
          locale={locale}
          provinces={provinces}
          communes={communes}
          place={document.place}
          problem={problemOf("place")}
          onChange={(place) => edit({ place })}
        />
        <Months
          locale={locale}
          legend={texts.season}
          hint={texts.seasonHint}
          months={document.season_months}
          onChange={(season_months) => edit({ season_months })}
        />
        <Months
          locale={locale}
          legend={texts.harvest}
          months={document.harvest_months}
          onChange={(harvest_months) => edit({ harvest_months })}
        />
      </section>

      <section className="panel">
        <Missing locale={locale} missing={stillMissing(missing, stands)} />
        <Submission
          locale={locale}
          state={stands.draft_state}
          hint={texts.submitHint}
          submit={submit}
          onMissing={(told) => {
            setShown("vi")
            setMissing(told)
          }}
        />
        <p className="form-actions">
          <a className="button quiet" href={paths.story}>
            {texts.story}
          </a>
          <a className="button quiet" href={paths.assessment}>
            {texts.assessment}
          </a>
          {paths.shopper && (
            <a className="button quiet" href={paths.shopper}>
              {texts.seeAsShopper}
            </a>
          )}
        </p>
        <SaleActions locale={locale} product={stands} productsPath={paths.products} onProduct={setStands} />
      </section>
    </div>
  )
}

/** Of what was missing when it was submitted, what still is. */
function stillMissing(told: Record<string, string>, { missing }: WorkspaceProduct): Record<string, string> {
  return Object.keys(told).length > 0 ? missing : {}
}

function focusOnWordsOf(photo: string): void {
  document.getElementById(photoWordsId(photo))?.focus()
}
