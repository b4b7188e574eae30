import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificateModule from "../modules/certificate/index.ts"

/** What is known about a product's recognition. */
export default defineLink(ProductModule.linkable.product, CertificateModule.linkable.certificate)
