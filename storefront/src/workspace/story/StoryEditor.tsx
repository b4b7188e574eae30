import type { Locale, StoryDocument, VendorPicture, WorkspaceStory } from "@cho-ocop/contracts"
import { useRef, useState } from "react"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { askWorkspace } from "../editing/ask-workspace.ts"
import { useEarlyWords } from "../editing/early-words.ts"
import { LanguageSwitch } from "../editing/LanguageSwitch.tsx"
import { Meanwhile } from "../editing/Meanwhile.tsx"
import { Returned } from "../editing/Returned.tsx"
import { SaveStatus } from "../editing/SaveStatus.tsx"
import { Submission } from "../editing/Submission.tsx"
import { useKeeper } from "../editing/use-keeper.ts"
import { StorySection } from "./StorySection.tsx"
import { meanwhileOf, passagesOf, SECTIONS, saveStory, withSection } from "./story-document.ts"
import { VideoField } from "./VideoField.tsx"

interface Props {
  locale: Locale
  story: WorkspaceStory
  /** Photos sent before, to choose from. */
  pictures: VendorPicture[]
  paths: { preview: string; versions: string; signIn: string }
}

/** The story of a product, in both languages; saves itself while it is written. */
export function StoryEditor({ locale, story, pictures: sent, paths }: Props) {
  const texts = goodsTextsOf(locale).story
  const [shown, setShown] = useState<Locale>("vi")
  const [stands, setStands] = useState(story)
  const [pictures, setPictures] = useState(() => unique([...sent, ...story.pictures]))
  const product = useRef(story.product_id)
  const [view, keeper] = useKeeper<StoryDocument>({
    name: `workspace:story:${story.product_id}`,
    initial: story,
    save: (kept) => saveStory(product.current, kept, setStands),
    readMeanwhile: meanwhileOf,
  })
  const editor = useEarlyWords()

  async function submit() {
    if (!(await keeper.flush())) return null
    const body = { version: keeper.view().version }
    const reply = await askWorkspace<{ story: WorkspaceStory }>(`stories/${story.product_id}/submit`, {
      body,
    })
    if (!reply.ok) return reply
    setStands(reply.answer.story)
    return { ok: true as const, answer: { state: reply.answer.story.draft_state } }
  }

  async function goTo(path: string) {
    if (await keeper.flush()) location.assign(path)
  }

  return (
    <div className="editor wide" ref={editor} data-shown={shown}>
      <div className="editor-bar">
        <SaveStatus locale={locale} view={view} keeper={keeper} signInPath={paths.signIn} />
        <LanguageSwitch locale={locale} shown={shown} onChange={setShown} />
      </div>
      <Meanwhile locale={locale} view={view} keeper={keeper} passagesOf={passagesOf(locale)} />
      <Returned locale={locale} state={stands.draft_state} review={stands.review} />
      {SECTIONS.map((section) => (
        <StorySection
          key={section}
          locale={locale}
          name={section}
          blocks={view.document.sections[section]}
          pictures={pictures}
          onPhoto={(picture) => setPictures((known) => unique([picture, ...known]))}
          onChange={(edit) => keeper.change((document) => withSection(document, section, edit))}
          signInPath={paths.signIn}
        />
      ))}
      <VideoField
        locale={locale}
        video={view.document.video}
        onChange={(video) => keeper.change((document) => ({ ...document, video }))}
      />
      <section className="panel">
        <p className="form-actions">
          <button type="button" className="button quiet" onClick={() => void goTo(paths.preview)}>
            {texts.preview}
          </button>
          <button type="button" className="button quiet" onClick={() => void goTo(paths.versions)}>
            {texts.versions}
          </button>
        </p>
        <Submission
          locale={locale}
          state={stands.draft_state}
          hint={texts.submitHint}
          submit={submit}
          onMissing={() => {}}
        />
      </section>
    </div>
  )
}

function unique(pictures: VendorPicture[]): VendorPicture[] {
  return [...new Map(pictures.map((picture) => [picture.id, picture])).values()]
}
