import type { Locale } from "@cho-ocop/contracts"
import { useId } from "react"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import type { Keeper, KeeperView } from "./keeper.ts"

/** A piece of a document in words, for people to compare. */
export interface Passage {
  label: string
  text: string
}

interface Props<Document> {
  locale: Locale
  view: KeeperView<Document>
  keeper: Keeper<Document>
  /** All that is written in a document, piece by piece. */
  passagesOf: (document: Document) => Passage[]
}

/** Two people edited at once: both versions are shown where they differ, and one is chosen. No word is lost. */
export function Meanwhile<Document>({ locale, view, keeper, passagesOf }: Props<Document>) {
  const texts = goodsTextsOf(locale).conflict
  const { meanwhile, aside } = view
  const heading = useId()
  if (meanwhile) {
    const mine = passagesOf(view.document)
    const theirs = passagesOf(meanwhile.document)
    return (
      <section className="alert meanwhile" aria-labelledby={heading}>
        <h2 id={heading}>{texts.title}</h2>
        <p>{texts.lead(meanwhile.savedBy ?? texts.somebody)}</p>
        <div className="versions">
          <Passages title={texts.theirs} passages={without(theirs, mine)} empty={texts.empty} />
          <Passages title={texts.mine} passages={without(mine, theirs)} empty={texts.empty} />
        </div>
        <p className="form-actions">
          <button type="button" className="button" onClick={() => keeper.keepMine()}>
            {texts.keepMine}
          </button>
          <button type="button" className="button quiet" onClick={() => keeper.takeTheirs()}>
            {texts.takeTheirs}
          </button>
        </p>
      </section>
    )
  }
  if (!aside) return null
  const unused = without(passagesOf(aside), passagesOf(view.document))
  return (
    <section className="notice meanwhile" aria-labelledby={heading}>
      <h2 id={heading}>{texts.asideTitle}</h2>
      <p>{texts.aside}</p>
      <Passages passages={unused} empty={texts.empty} />
      <button type="button" className="button quiet" onClick={() => keeper.dismissAside()}>
        {texts.dismiss}
      </button>
    </section>
  )
}

function Passages({ title, passages, empty }: { title?: string; passages: Passage[]; empty: string }) {
  return (
    <div>
      {title && <h3>{title}</h3>}
      {passages.length === 0 && <p className="soft">{empty}</p>}
      <dl>
        {passages.map(({ label, text }) => (
          <div key={`${label} ${text}`}>
            <dt>{label}</dt>
            <dd>{text || empty}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function without(passages: Passage[], others: Passage[]): Passage[] {
  const known = new Set(others.map(({ label, text }) => `${label}\n${text}`))
  return passages.filter(({ label, text }) => !known.has(`${label}\n${text}`))
}
