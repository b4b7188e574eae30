import type { AssessmentPaper, AssessmentProofs, Locale, WrittenText } from "@cho-ocop/contracts"
import { linksIn, NO_ANSWER, sheetIn } from "@cho-ocop/contracts/assessment-sheet"
import { setByNumber, vietnameseDate } from "@cho-ocop/ocop"
import { type Criterion, type MarketplaceProof, maximumOf, PARTS } from "@cho-ocop/ocop/rubrics"
import { shownLevels } from "@cho-ocop/ocop/self-assessment"
import { lotLink, productLink } from "../storefront/shop-links.ts"
import type { AssessmentRecord } from "./assessment-record.ts"
import { type AssessmentWords, assessmentWords } from "./assessment-words.ts"
import { heldProofs } from "./read-proofs.ts"
import { type Score, scoreOf } from "./score.ts"

/** A self-assessment to take away, in words of one language; the JSON file is this. Points are those of the annex. */
export interface AssessmentFile {
  kind: "self_assessment"
  /** Says that it gives no star. */
  notice: string
  rules: string
  product: string
  vendor: string
  rubric: { set: number; name: string; decision: "26/2026/QĐ-TTg" }
  /** Vietnamese date; null while it is being written. */
  finished_on: string | null
  finished_by: string | null
  exported_on: string
  points: number
  parts: { part: Criterion["part"]; name: string; points: number; most: number }[]
  /** The star whose points and minimums its own count has; null below 3. */
  would_reach: 3 | 4 | 5 | null
  /** Numbers of the criteria without a level. */
  unanswered: string[]
  next: {
    star: 3 | 4 | 5
    missing_points: number
    missing_minimums: { criterion: string; name: string; level: string }[]
    cheapest: { criterion: string; name: string; level: string; points: number }[]
  } | null
  criteria: FileCriterion[]
}

export interface FileCriterion {
  part: Criterion["part"]
  number: string
  name: string
  /** The level that counts; null where there is none. */
  level: string | null
  points: number
  most: number
  /** The star whose minimum this level is; null where it is none. */
  minimum_for: 3 | 4 | 5 | null
  /** What the market itself shows for this level. */
  shown: { by: MarketplaceProof; covers: "whole" | "part"; text: string; link: string }[]
  note: string
  evidence: string[]
}

export interface AssessmentFacts {
  record: AssessmentRecord
  product: WrittenText
  vendor: string
  /** Of today, or of the day it was finished. */
  proofs: AssessmentProofs
  papers: readonly AssessmentPaper[]
  /** Name of who finished it. */
  finishedBy: string
}

/** Puts together what an exported self-assessment says. */
export function assessmentFile(facts: AssessmentFacts, locale: Locale): AssessmentFile {
  const { record, product, vendor, proofs, finishedBy } = facts
  const words = assessmentWords(locale)
  const { document, finished_at } = record
  const score = scoreOf(document, heldProofs(proofs))
  const { points, parts, wouldReach, unanswered } = score.result
  return {
    kind: "self_assessment",
    notice: words.notice,
    rules: words.rules,
    product: (locale === "en" && product.en) || product.vi,
    vendor,
    rubric: {
      set: document.set,
      name: setByNumber(document.set)?.name[locale] ?? "",
      decision: "26/2026/QĐ-TTg",
    },
    finished_on: finished_at && vietnameseDate(new Date(finished_at)),
    finished_by: finished_at ? finishedBy : null,
    exported_on: vietnameseDate(new Date()),
    points,
    parts: (["A", "B", "C"] as const).map((part) => ({
      part,
      name: PARTS[part].name[locale],
      points: parts[part],
      most: PARTS[part].points,
    })),
    would_reach: wouldReach,
    unanswered: [...unanswered],
    next: nextOf(score, locale),
    criteria: score.rubric.criteria.map((criterion) =>
      criterionOf(criterion, { facts, score, words, locale }),
    ),
  }
}

function nextOf({ rubric, result: { next } }: Score, locale: Locale): AssessmentFile["next"] {
  if (!next) return null
  const told = (number: string, level: number) => {
    const criterion = rubric.criteria.find((each) => each.number === number)
    return {
      criterion: number,
      name: criterion?.name[locale] ?? "",
      level: criterion?.levels[level]?.text[locale] ?? "",
    }
  }
  return {
    star: next.star,
    missing_points: next.missingPoints,
    missing_minimums: next.missingMinimums.map(({ criterion, level }) => told(criterion, level)),
    cheapest: next.cheapest.map(({ criterion, to, points }) => ({ ...told(criterion, to), points })),
  }
}

interface Around {
  facts: AssessmentFacts
  score: Score
  words: AssessmentWords
  locale: Locale
}

function criterionOf(criterion: Criterion, { facts, score, words, locale }: Around): FileCriterion {
  const { number, part, name, levels } = criterion
  const answer = sheetIn(facts.record.document)[number] ?? NO_ANSWER
  const chosen = score.answers[number]
  const level = chosen === undefined ? undefined : levels[chosen]
  return {
    part,
    number,
    name: name[locale],
    level: level?.text[locale] ?? null,
    points: level?.points ?? 0,
    most: maximumOf(criterion),
    minimum_for: level?.minimumFor ?? null,
    shown: shownLevels(score.rubric, heldProofs(facts.proofs))
      .filter((shown) => shown.criterion === number && shown.level === chosen)
      .flatMap(({ by, covers }) => ({ by, covers, ...shownBy(by, facts.proofs, { words, locale }) })),
    note: answer.note,
    evidence: [...answer.papers.flatMap((id) => paperText(facts.papers, id, words)), ...linksIn(answer)],
  }
}

function shownBy(
  by: MarketplaceProof,
  { electronic_traceability: trace, online_sales: sales }: AssessmentProofs,
  { words, locale }: Pick<Around, "words" | "locale">,
): { text: string; link: string } {
  if (by === "electronic_traceability") {
    return { text: words.proofs[by](trace?.lots ?? 0), link: lotLink(trace?.code ?? "") }
  }
  return { text: words.proofs[by](sales?.delivered ?? 0), link: productLink(sales?.handle ?? "", locale) }
}

function paperText(papers: readonly AssessmentPaper[], id: string, words: AssessmentWords): string[] {
  const paper = papers.find((each) => each.id === id)
  if (!paper) return []
  return [words.paper(words.papers[paper.kind], vietnameseDate(new Date(paper.uploaded_at)))]
}
