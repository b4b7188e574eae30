import { type WorkspaceCertificate, WorkspaceCertificateList } from "@cho-ocop/contracts"
import { askVendor } from "./vendor-client.ts"

export async function listCertificates(token: string): Promise<WorkspaceCertificate[]> {
  return (await askVendor(token, WorkspaceCertificateList, "/vendor/certificates")).certificates
}
