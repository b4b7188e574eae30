import type { EvidenceFile } from "@cho-ocop/contracts"
import { StatusBadge, Text } from "@medusajs/ui"
import { VERDICT_COLOURS } from "../colours.ts"
import type { Change } from "../use-change.ts"
import { useTimeInVietnam, useWords } from "../use-words.ts"
import { EvidenceViewer } from "./EvidenceViewer.tsx"
import { WithWords } from "./WithWords.tsx"

/** One evidence file: to look at, and to accept, ask back or refuse. */
export function EvidenceItem({
  registrationId,
  file,
  canJudge,
  change,
}: {
  registrationId: string
  file: EvidenceFile
  canJudge: boolean
  change: Change
}) {
  const path = `registrations/${registrationId}/evidence-files/${file.id}`
  const judge = (verdict: string) => (message: string) =>
    change.mutateAsync({ path, body: { verdict, ...(verdict === "accepted" ? {} : { message }) } })
  const { evidence, verdicts, registrations: say, locale } = useWords()
  const timeInVietnam = useTimeInVietnam()
  return (
    <li className="flex flex-col gap-3 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div>
          <Text weight="plus">{evidence[file.kind]}</Text>
          <Text size="small" className="break-all text-ui-fg-subtle">
            {file.name} · {Math.ceil(file.size / 1024).toLocaleString(locale)} kB ·{" "}
            {timeInVietnam(file.uploaded_at)}
          </Text>
        </div>
        <StatusBadge color={VERDICT_COLOURS[file.verdict]}>{verdicts[file.verdict]}</StatusBadge>
      </div>
      {file.message && <Text>{file.message}</Text>}
      <EvidenceViewer address={`/admin/${path}`} file={file} />
      {canJudge && (
        <WithWords
          label={say.whatIsWrong}
          isBusy={change.isPending}
          deeds={[
            { label: say.accept, needsWords: false, do: judge("accepted") },
            { label: say.askBack, needsWords: true, do: judge("asked_back") },
            {
              label: say.refuse,
              needsWords: true,
              sure: { title: say.sureToRefuse, text: say.sureToRefuseText },
              do: judge("refused"),
            },
          ]}
        />
      )}
    </li>
  )
}
