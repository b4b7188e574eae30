import type { InspectionFile, Sample } from "@cho-ocop/contracts"
import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import type { Change } from "../use-change.ts"
import { useDay, useWords } from "../use-words.ts"
import { EvidenceViewer } from "./EvidenceViewer.tsx"
import { FileForm } from "./FileForm.tsx"
import { SampleForm } from "./SampleForm.tsx"
import { SampleResultForm } from "./SampleResultForm.tsx"

/** The samples of an inspection with their results; once the visit is told, one can be added. */
export function InspectionSamples({ inspection, change }: { inspection: InspectionFile; change: Change }) {
  const { inspections: say } = useWords()
  const { samples, state } = inspection
  return (
    <div className="flex flex-col gap-6">
      {samples.length === 0 && <Text className="text-ui-fg-subtle">{say.noSamples}</Text>}
      {samples.map((sample) => (
        <SampleItem key={sample.id} sample={sample} inspection={inspection} change={change} />
      ))}
      {state === "visited" && <SampleForm key={samples.length} inspection={inspection} change={change} />}
    </div>
  )
}

function SampleItem({
  sample,
  inspection,
  change,
}: {
  sample: Sample
  inspection: InspectionFile
  change: Change
}) {
  const { inspections: say } = useWords()
  const day = useDay()
  const [isEntering, setIsEntering] = useState(false)
  const { laboratory, taken_on, lot, note, result, file, is_public } = sample
  const path = `inspections/${inspection.id}/samples/${sample.id}`
  const isOpen = inspection.state !== "closed"
  return (
    <div className="flex flex-col gap-3 border-b pb-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text weight="plus">{`${laboratory}, ${day(taken_on)}, ${lot?.number ?? say.noLot}`}</Text>
        <StatusBadge color={result === null ? "orange" : result.passed ? "green" : "red"}>
          {result === null ? say.resultWaits : result.passed ? say.passed : say.failed}
        </StatusBadge>
      </div>
      {note && <Text className="text-ui-fg-subtle">{note}</Text>}
      {result && (
        <ul>
          {result.properties.map(({ name, value, limit, passed }) => (
            <li key={name}>
              <Text size="small">
                {`${name}: ${value}${limit ? ` (${say.limit}: ${limit})` : ""}, ${passed ? say.passed : say.failed}`}
              </Text>
            </li>
          ))}
          <li>
            <Text size="small" className="text-ui-fg-subtle">
              {`${say.reportedOn}: ${day(result.reported_on)}`}
            </Text>
          </li>
        </ul>
      )}
      {!result && !isEntering && (
        <Button size="small" variant="secondary" className="self-start" onClick={() => setIsEntering(true)}>
          {say.enterResult}
        </Button>
      )}
      {!result && isEntering && <SampleResultForm path={path} change={change} />}
      {file ? (
        <EvidenceViewer address={`/admin/${path}/file`} file={file} />
      ) : isOpen ? (
        <FileForm
          label={say.report}
          submit={say.sendReport}
          accept="application/pdf"
          address={`${path}/file`}
          queryKey={["inspections"]}
        />
      ) : (
        <Text className="text-ui-fg-subtle">{say.noReport}</Text>
      )}
      {result && (
        <div className="flex flex-wrap items-center gap-2">
          {is_public && <Text size="small">{say.publishDone}</Text>}
          <Button
            size="small"
            variant="secondary"
            disabled={change.isPending}
            onClick={() => change.mutate({ path: `${path}/publication`, body: { is_public: !is_public } })}
          >
            {is_public ? say.unpublish : say.publish}
          </Button>
        </div>
      )}
    </div>
  )
}
