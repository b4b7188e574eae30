import type { EvidenceFile } from "@cho-ocop/contracts"
import { StatusBadge, Text } from "@medusajs/ui"
import type { Change } from "../use-change.ts"
import { EVIDENCE, timeInVietnam, VERDICTS } from "../words.ts"
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
    change.mutate({ path, body: { verdict, ...(verdict === "accepted" ? {} : { message }) } })
  const { words, colour } = VERDICTS[file.verdict]
  return (
    <li className="flex flex-col gap-3 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div>
          <Text weight="plus">{EVIDENCE[file.kind]}</Text>
          <Text size="small" className="break-all text-ui-fg-subtle">
            {file.name} · {Math.ceil(file.size / 1024).toLocaleString("en")} kB ·{" "}
            {timeInVietnam(file.uploaded_at)}
          </Text>
        </div>
        <StatusBadge color={colour}>{words}</StatusBadge>
      </div>
      {file.message && <Text>{file.message}</Text>}
      <EvidenceViewer address={`/admin/${path}`} file={file} />
      {canJudge && (
        <WithWords
          label="What is wrong with it"
          isBusy={change.isPending}
          deeds={[
            { label: "Accept", needsWords: false, do: judge("accepted") },
            { label: "Ask back", needsWords: true, do: judge("asked_back") },
            { label: "Refuse", needsWords: true, isDangerous: true, do: judge("refused") },
          ]}
        />
      )}
    </li>
  )
}
