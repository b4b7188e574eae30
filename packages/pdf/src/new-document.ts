import { createRequire } from "node:module"
import PDFDocument from "pdfkit"

const resolve = createRequire(import.meta.url).resolve
const FOLDER = "@expo-google-fonts/be-vietnam-pro"

/** An empty document whose types `plain` and `strong` have every Vietnamese letter. */
export function newDocument(options: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument {
  const document = new PDFDocument({ lang: "vi", ...options })
  document.registerFont("plain", resolve(`${FOLDER}/400Regular/BeVietnamPro_400Regular.ttf`))
  document.registerFont("strong", resolve(`${FOLDER}/700Bold/BeVietnamPro_700Bold.ttf`))
  return document.font("plain")
}

/** Ends the document and answers all of it. */
export async function bytesOf(document: PDFKit.PDFDocument): Promise<Buffer> {
  document.end()
  const chunks: Buffer[] = []
  for await (const chunk of document) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
