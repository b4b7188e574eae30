import type { InspectionFile, InspectionFinding } from "@cho-ocop/contracts"
import { StatusBadge, Text } from "@medusajs/ui"
import { FINDING_COLOURS } from "../colours.ts"
import type { Change } from "../use-change.ts"
import { useDay, useTimeInVietnam, useWords } from "../use-words.ts"
import { EvidenceViewer } from "./EvidenceViewer.tsx"
import { FindingForm } from "./FindingForm.tsx"
import { FindingVerdict } from "./FindingVerdict.tsx"
import { WithdrawalForm } from "./WithdrawalForm.tsx"

/** What was found wrong, what the vendor answered, and what the officer does about it. */
export function InspectionFindings({ inspection, change }: { inspection: InspectionFile; change: Change }) {
  const { inspections: say } = useWords()
  const { findings, state } = inspection
  return (
    <div className="flex flex-col gap-6">
      {findings.length === 0 && state !== "planned" && (
        <Text className="text-ui-fg-subtle">{say.noFindings}</Text>
      )}
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} inspection={inspection} change={change} />
      ))}
      {state === "visited" ? (
        <FindingForm key={findings.length} inspection={inspection} change={change} />
      ) : (
        state === "planned" && <Text className="text-ui-fg-subtle">{say.notVisited}</Text>
      )}
    </div>
  )
}

function FindingItem({
  finding,
  inspection,
  change,
}: {
  finding: InspectionFinding
  inspection: InspectionFile
  change: Change
}) {
  const { inspections: say } = useWords()
  const day = useDay()
  const time = useTimeInVietnam()
  const { grade, text, deadline, state, is_overdue, lots, answer, files, message, withdrawal } = finding
  const path = `inspections/${inspection.id}/findings/${finding.id}`
  return (
    <div className="flex flex-col gap-3 border-b pb-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-wrap gap-2">
          <StatusBadge color={grade === "grave" ? "red" : "grey"}>{say.grades[grade]}</StatusBadge>
          <StatusBadge color={FINDING_COLOURS[state]}>{say.findingStates[state]}</StatusBadge>
        </div>
        <Text size="small" className={is_overdue ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
          {`${say.deadline}: ${day(deadline)}${is_overdue ? ` (${say.overdue})` : ""}`}
        </Text>
      </div>
      <Text className="whitespace-pre-line break-words">{text}</Text>
      {lots.length > 0 && (
        <Text size="small">{`${say.lots}: ${lots.map(({ number }) => number).join(", ")}`}</Text>
      )}
      {answer && (
        <div>
          <Text size="small" className="text-ui-fg-subtle">
            {say.answeredAt(time(answer.at))}
          </Text>
          <Text className="whitespace-pre-line break-words">{answer.text}</Text>
        </div>
      )}
      {files.map((file) => (
        <div key={file.id} className="flex flex-col gap-1">
          <Text size="small" className="break-words">
            {file.name}
          </Text>
          <EvidenceViewer address={`/admin/${path}/files/${file.id}`} file={file} />
        </div>
      ))}
      {message && <Text size="small">{`${say.message}: ${message}`}</Text>}
      {withdrawal && (
        <Text className="text-ui-fg-error">
          {say.withdrawn(withdrawal.decision_number, day(withdrawal.decided_on), withdrawal.took_down)}
        </Text>
      )}
      {state !== "closed" && <FindingVerdict path={path} change={change} />}
      {grade === "grave" && !withdrawal && inspection.state !== "closed" && (
        <WithdrawalForm path={path} inspection={inspection} finding={finding} change={change} />
      )}
    </div>
  )
}
