import { StatusBadge, Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { CertificateCard } from "../../certificate/certificate-card.ts"
import { CERTIFICATE_COLOURS } from "../colours.ts"
import { useDay, useWords } from "../use-words.ts"

/** Certificates line by line, each leading to its own page. */
export function CertificateTable({ certificates }: { certificates: CertificateCard[] }) {
  const { certificates: say } = useWords()
  const day = useDay()
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[56rem]">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{say.product}</Table.HeaderCell>
            <Table.HeaderCell>{say.vendor}</Table.HeaderCell>
            <Table.HeaderCell>{say.star}</Table.HeaderCell>
            <Table.HeaderCell>{say.decision}</Table.HeaderCell>
            <Table.HeaderCell>{say.endsOn}</Table.HeaderCell>
            <Table.HeaderCell>{say.state}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {certificates.map(
            ({ id, product, vendor, star, decision_number, ends_on, state, evidence, year }) => (
              <Table.Row key={id}>
                <Table.Cell className="max-w-[18rem] truncate">
                  <Link className="text-ui-fg-interactive-hover" to={`/certificates/${id}`}>
                    {product.title}
                  </Link>
                </Table.Cell>
                <Table.Cell className="max-w-[14rem] truncate">{vendor?.name ?? "–"}</Table.Cell>
                <Table.Cell>{[star ?? "–", year].filter(Boolean).join(", ")}</Table.Cell>
                <Table.Cell>{decision_number ?? "–"}</Table.Cell>
                <Table.Cell>{ends_on ? day(ends_on) : "–"}</Table.Cell>
                <Table.Cell>
                  {evidence === "verified" ? (
                    <StatusBadge color={CERTIFICATE_COLOURS[state]}>{say.states[state]}</StatusBadge>
                  ) : (
                    <StatusBadge color={evidence === "refused" ? "red" : "orange"}>
                      {say.evidences[evidence]}
                    </StatusBadge>
                  )}
                </Table.Cell>
              </Table.Row>
            ),
          )}
        </Table.Body>
      </Table>
    </div>
  )
}
