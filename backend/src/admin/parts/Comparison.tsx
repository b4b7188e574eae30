import type { Difference, ReviewResponse } from "@cho-ocop/contracts"
import { Table, Text } from "@medusajs/ui"

type Pictures = ReviewResponse["review"]["pictures"]

/** What is approved and what is asked for, side by side; a picture stands for its id. */
export function Comparison({ differences, pictures }: { differences: Difference[]; pictures: Pictures }) {
  if (differences.length === 0) return <Text className="text-ui-fg-subtle">Nothing differs.</Text>
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Field</Table.HeaderCell>
            <Table.HeaderCell>Approved</Table.HeaderCell>
            <Table.HeaderCell>Submitted</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {differences.map(({ path, before, after }) => (
            <Table.Row key={path}>
              <Table.Cell className="align-top">{fieldName(path)}</Table.Cell>
              <Table.Cell className="bg-ui-tag-red-bg w-2/5 py-2 align-top">
                <Side value={before} pictures={pictures} />
              </Table.Cell>
              <Table.Cell className="bg-ui-tag-green-bg w-2/5 py-2 align-top">
                <Side value={after} pictures={pictures} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function Side({ value, pictures }: { value: string | null; pictures: Pictures }) {
  if (value === null) return <Text className="text-ui-fg-subtle">–</Text>
  const picture = pictures[value]
  if (!picture) return <Text className="whitespace-pre-wrap break-words">{value}</Text>
  return <img src={picture.replace("/media/", "/static/")} alt="" className="h-24 rounded" />
}

/** `sections.makers.0.text.en` reads "sections › makers › 1 › text › en". */
function fieldName(path: string): string {
  return path
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part.replaceAll("_", " ")))
    .join(" › ")
}
