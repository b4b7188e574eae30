import { Text } from "@medusajs/ui"
import type { CertificateFile } from "../../certificate/certificate-file.ts"
import { useWords } from "../use-words.ts"
import { EvidenceViewer } from "./EvidenceViewer.tsx"
import { FileForm } from "./FileForm.tsx"

/** The paper itself: to look at, and to send until somebody has verified it. */
export function CertificateScan({ certificate: { id, scan, evidence } }: { certificate: CertificateFile }) {
  const { certificates: words } = useWords()
  const address = `certificates/${id}/scan`
  return (
    <div className="flex flex-col gap-4">
      {scan ? (
        <div className="flex flex-col gap-2">
          <Text className="break-words">{scan.name}</Text>
          <EvidenceViewer address={`/admin/${address}`} file={scan} />
        </div>
      ) : (
        <Text className="text-ui-fg-subtle">{words.noScan}</Text>
      )}
      {evidence === "unverified" && (
        <FileForm
          label={words.scan}
          submit={words.sendScan}
          accept="application/pdf,image/*"
          address={address}
          queryKey={["certificates"]}
        />
      )}
    </div>
  )
}
