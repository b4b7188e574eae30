import type { Difference, ReviewResponse } from "@cho-ocop/contracts"
import { Text } from "@medusajs/ui"
import { diffWordsWithSpace } from "diff"
import { fieldName } from "../field-name.ts"
import { fieldValue } from "../field-value.ts"
import { useWords } from "../use-words.ts"

type Pictures = ReviewResponse["review"]["pictures"]

/** What is approved and what is asked for, side by side with the changed words marked; a picture stands for its id. */
export function Comparison({
  differences,
  pictures,
  isNew,
}: {
  differences: Difference[]
  pictures: Pictures
  /** Nothing is approved yet, so there is one side only. */
  isNew: boolean
}) {
  const words = useWords()
  const { reviews: say } = words
  if (differences.length === 0) return <Text className="text-ui-fg-subtle">{say.nothingDiffers}</Text>
  return (
    <ul className="divide-y">
      {differences.filter(isWorthReading).map((difference) => {
        const { path } = difference
        const [before, after] = [difference.before, difference.after].map((value) =>
          fieldValue(path, value, words),
        )
        const side = { pictures, absent: say.absent }
        return (
          <li key={path} className="flex flex-col gap-2 py-4">
            <Text weight="plus">{fieldName(path, words)}</Text>
            {isNew ? (
              <Side {...side} value={after} marks={[]} />
            ) : (
              <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
                <Side {...side} value={before} label={say.before} marks={marksOf(before, after, "removed")} />
                <Side {...side} value={after} label={say.after} marks={marksOf(before, after, "added")} />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What kind of piece it is shows by itself, unless it became another kind. */
function isWorthReading({ path, before, after }: Difference): boolean {
  return !path.endsWith(".kind") || (before !== null && after !== null)
}

interface Mark {
  text: string
  isChanged: boolean
}

/** The words of one side, those that the other side lacks marked; nothing where one side is empty. */
function marksOf(
  before: string | null | undefined,
  after: string | null | undefined,
  changed: "added" | "removed",
): Mark[] {
  if (!before || !after) return []
  const other = changed === "added" ? "removed" : "added"
  return diffWordsWithSpace(before, after)
    .filter((part) => !part[other])
    .map((part) => ({ text: part.value, isChanged: part[changed] }))
}

function Side({
  label,
  value,
  marks,
  pictures,
  absent,
}: {
  label?: string
  value: string | null | undefined
  marks: Mark[]
  pictures: Pictures
  absent: string
}) {
  const picture = value && pictures[value]
  return (
    <div className="min-w-0 rounded-md border bg-ui-bg-subtle p-3">
      {label && (
        <Text size="xsmall" className="mb-1 text-ui-fg-subtle">
          {label}
        </Text>
      )}
      {picture ? (
        <img src={picture.replace("/media/", "/static/")} alt="" className="max-h-48 max-w-full rounded" />
      ) : value ? (
        <Text className="whitespace-pre-wrap break-words">
          {marks.length === 0 ? value : marks.map((mark, index) => <Marked key={index} {...mark} />)}
        </Text>
      ) : (
        <Text className="text-ui-fg-muted">{absent}</Text>
      )}
    </div>
  )
}

function Marked({ text, isChanged }: Mark) {
  if (!isChanged) return text
  return <mark className="rounded bg-ui-tag-orange-bg px-0.5 text-ui-tag-orange-text">{text}</mark>
}
