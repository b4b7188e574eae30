import type { Locale } from "@cho-ocop/contracts"
import { videoLinkOf } from "@cho-ocop/contracts/video-link"
import { useState } from "react"
import { goodsTextsOf } from "../../i18n/workspace-goods.ts"
import { Field } from "../editing/Field.tsx"

interface Props {
  locale: Locale
  video: string | null
  onChange: (video: string | null) => void
}

/** One link to a video. What is no such link stays in the field, told as wrong, and never reaches the story. */
export function VideoField({ locale, video, onChange }: Props) {
  const texts = goodsTextsOf(locale).story
  const [typed, setTyped] = useState(video ?? "")
  const isRefused = typed.trim() !== "" && videoLinkOf(typed) === undefined
  return (
    <section className="panel">
      <h2>{texts.video}</h2>
      <Field
        label={texts.videoLabel}
        hint={texts.videoHint}
        inputMode="url"
        maxLength={500}
        value={typed}
        problem={isRefused ? texts.videoRefused : undefined}
        onChange={(text) => {
          setTyped(text)
          onChange(videoLinkOf(text) ?? null)
        }}
      />
    </section>
  )
}
