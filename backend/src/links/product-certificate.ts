import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificateModule from "../modules/certificate/index.ts"

/** A product has every certificate it was ever given; each certificate is about one product. */
export default defineLink(ProductModule.linkable.product, {
  linkable: CertificateModule.linkable.certificate,
  isList: true,
})
