import type { Locale, WorkspaceAssessment } from "@cho-ocop/contracts"
import type { Criterion, Level } from "@cho-ocop/ocop/rubrics"
import { assessmentTextsOf } from "../../i18n/workspace-assessment.ts"

interface Props {
  locale: Locale
  criterion: Criterion
  stands: WorkspaceAssessment
  paths: { lots: string; product: string }
}

type Proof = NonNullable<Level["proof"]>

/** What the market itself can show for a criterion, with the link that proves it, or what it would take. */
export function ShownByMarket({ locale, criterion, stands, paths }: Props) {
  const texts = assessmentTextsOf(locale).shown
  return criterion.levels.map(({ text, proof }) => {
    if (!proof) return null
    const part = proof.covers === "part" ? texts.part(text[locale]) : texts.whole
    return (
      <div key={text.vi} className="shown">
        <p>
          <strong>{texts.title}.</strong> {stands.held.includes(proof.by) ? part : texts.notYet(text[locale])}
        </p>
        <Facts locale={locale} by={proof.by} stands={stands} paths={paths} />
      </div>
    )
  })
}

function Facts({ locale, by, stands, paths }: Omit<Props, "criterion"> & { by: Proof["by"] }) {
  const texts = assessmentTextsOf(locale).shown
  const { electronic_traceability: trace, online_sales: sales } = stands.proofs
  if (by === "electronic_traceability") {
    return trace ? (
      <p>
        {texts.traced(trace.lots)} <a href={`/q/${trace.code}?lang=${locale}`}>{texts.seeLot}</a>
      </p>
    ) : (
      <p>
        {texts.howTrace} <a href={paths.lots}>{texts.lots}</a>
      </p>
    )
  }
  if (!sales) return <p>{texts.notOnSale}</p>
  return (
    <p>
      {sales.delivered > 0 ? texts.sold(sales.delivered) : texts.onSaleOnly}{" "}
      <a href={paths.product}>{texts.seeProduct}</a>
    </p>
  )
}
