import type { Locale } from "@cho-ocop/contracts"
import { bytesOf, newDocument } from "@cho-ocop/pdf"
import type { AssessmentFile, FileCriterion } from "./assessment-file.ts"
import { type AssessmentWords, assessmentWords } from "./assessment-words.ts"

const MARGIN = 42
const FOOT = 34
const SMALL = 9
const TEXT = 10
const POINTS_WIDTH = 52
const LINK = "#1b3a6b"
const SOFT = "#555555"
const LINE = "#bbbbbb"

/** A self-assessment as an A4 PDF: that it is none but the entity's own, what it comes to, and each criterion. */
export function assessmentPdf(file: AssessmentFile, locale: Locale): Promise<Buffer> {
  const words = assessmentWords(locale)
  const document = newDocument({
    size: "A4",
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    lang: locale,
    bufferPages: true,
    info: { Title: `${words.title}: ${file.product}`, Author: file.vendor },
  })
  drawHead(document, file, words)
  drawResult(document, file, words)
  for (const { part, name, points, most } of file.parts) {
    keepTogether(document, 90)
    document
      .moveDown(1)
      .font("strong")
      .fontSize(13)
      .text(`${words.part(part, name)} · ${words.of(points, most)}`, MARGIN)
      .moveDown(0.4)
    for (const each of file.criteria.filter((criterion) => criterion.part === part))
      drawCriterion(document, each, words)
  }
  numberPages(document, words)
  return bytesOf(document)
}

type Pdf = PDFKit.PDFDocument

function drawHead(document: Pdf, file: AssessmentFile, words: AssessmentWords): void {
  const { rubric, finished_on, finished_by, exported_on } = file
  document.font("strong").fontSize(18).text(words.title).moveDown(0.4)
  document.fontSize(TEXT).text(words.notice).font("plain").moveDown(0.6)
  const facts = [
    [words.product, file.product],
    [words.vendor, file.vendor],
    [words.rubric, words.rubricOf(rubric.set, rubric.name)],
    [words.state, finished_on ? words.finished(finished_on, finished_by ?? "") : words.draft(exported_on)],
  ]
  for (const [label, fact] of facts)
    document.font("strong").text(`${label}: `, { continued: true }).font("plain").text(`${fact}`)
}

function drawResult(
  document: Pdf,
  { points, would_reach, unanswered, next, rules }: AssessmentFile,
  words: AssessmentWords,
): void {
  document
    .moveDown(1)
    .font("strong")
    .fontSize(13)
    .text(`${words.result}: ${words.points(points)}`)
  document.font("plain").fontSize(TEXT)
  document.text(would_reach ? words.reaches(would_reach) : words.reachesNone)
  if (unanswered.length > 0) document.text(words.unanswered(unanswered.length))
  if (next) {
    document
      .moveDown(0.5)
      .font("strong")
      .text(`${words.missing(next.star)}:`)
      .font("plain")
    if (next.missing_points > 0) item(document, words.missingPoints(next.missing_points))
    for (const { criterion, name, level } of next.missing_minimums)
      item(document, words.minimum(criterion, name, level))
    document.moveDown(0.5).font("strong").text(`${words.cheapest}:`).font("plain")
    for (const step of next.cheapest)
      item(document, words.step(step.criterion, step.name, step.level, step.points))
  }
  document.moveDown(0.5).fontSize(SMALL).fillColor(SOFT).text(rules)
  document.fillColor("black").fontSize(TEXT)
}

function drawCriterion(document: Pdf, criterion: FileCriterion, words: AssessmentWords): void {
  const { number, name, level, points, most, minimum_for, shown, note, evidence } = criterion
  keepTogether(document, 60)
  const width = document.page.width - 2 * MARGIN
  const { y } = document
  document
    .moveTo(MARGIN, y)
    .lineTo(MARGIN + width, y)
    .lineWidth(0.5)
    .strokeColor(LINE)
    .stroke()
  document.font("strong").fontSize(TEXT)
  document.text(`${points}/${most}`, MARGIN + width - POINTS_WIDTH, y + 4, {
    width: POINTS_WIDTH,
    align: "right",
  })
  const column = { width: width - POINTS_WIDTH - 8 }
  document.text(`${number}  ${name}`, MARGIN, y + 4, column).font("plain")
  document.text(level ?? words.noLevel, column)
  document.fontSize(SMALL)
  if (minimum_for) document.fillColor(SOFT).text(words.minimumFor(minimum_for), column).fillColor("black")
  for (const { text, link } of shown) {
    document.text(`${words.shown}: ${text}`, column)
    document
      .fillColor(LINK)
      .text(link, { ...column, link })
      .fillColor("black")
  }
  if (note) document.text(`${words.note}: ${note}`, column)
  if (evidence.length > 0) document.text(`${words.evidence}: ${evidence.join("; ")}`, column)
  document.moveDown(0.6)
}

function item(document: Pdf, text: string): void {
  document.text(`– ${text}`, MARGIN + 8, undefined, { indent: 0 }).text("", MARGIN, undefined)
}

/** Begins a page where less than this is left of the present one. */
function keepTogether(document: Pdf, height: number): void {
  if (document.y + height > document.page.maxY()) document.addPage()
}

function numberPages(document: Pdf, words: AssessmentWords): void {
  const { count } = document.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page)
    const { margins, width, height } = document.page
    margins.bottom = 0
    document
      .font("plain")
      .fontSize(SMALL)
      .fillColor(SOFT)
      .text(words.page(page + 1, count), MARGIN, height - MARGIN, {
        width: width - 2 * MARGIN,
        align: "center",
        lineBreak: false,
      })
  }
}
