import type { WorkspaceAssessmentTexts } from "./workspace-assessment.vi.ts"

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const workspaceAssessmentEn: WorkspaceAssessmentTexts = {
  title: "Self-assessment",
  lead: (name) => `${name}, scored by yourself with the OCOP criteria`,
  noStar:
    "This is a self-assessment that only your shop sees. Stars are given by the OCOP programme’s councils; nobody gives them to oneself.",
  rules:
    "Points and minimums are those of Annex II of Decision 26/2026/QĐ-TTg. The words here are the market’s own and shorter; read the annex before you file.",
  noScript: "This page needs JavaScript to save by itself.",
  begin: {
    title: "Choose the rubric",
    lead: "There are 26, one for each product set. You can change it later without losing a word.",
    suggested: (name) => `This product is listed under: ${name}.`,
    label: "Rubric",
    submit: "Start scoring",
  },
  rubric: {
    now: (set, name) => `Set ${set}: ${name}`,
    change: "Change the rubric",
    hint: "Answers to criteria that both rubrics ask in the same words are taken over. Those of the former rubric are kept.",
  },
  points: (points) => counted(points, "point", "points").replace(" ", "\u00a0"),
  total: (points) => `${points}/100 points`,
  ofMost: (points, most) => `${points}/${most}`,
  result: {
    title: "Your own count",
    seeAll: "See the result",
    part: (part, name) => `Part ${part}. ${name}`,
    reaches: (star) => `By your own count it has the points and minimums of ${star} stars.`,
    reachesNone: "By your own count it does not have the points and minimums of 3 stars yet.",
    unanswered: (count) =>
      count === 1
        ? "1 criterion has no level yet and counts 0 points."
        : `${count} criteria have no level yet and count 0 points.`,
    whyNot: (star) => `Why not ${star} stars`,
    missingPoints: (points, least) =>
      `${counted(points, "point is", "points are")} missing (at least ${least} are needed)`,
    minimum: (text) => `needs at least: ${text}`,
    cheapest: "The shortest way",
    cheapestLead: (count) => `Raising ${counted(count, "criterion", "criteria")} is enough:`,
    step: (text, points) => `to “${text}” (+${counted(points, "point", "points")})`,
    highest: "There is nothing higher.",
  },
  criterion: {
    none: "No level chosen",
    minimum: (star) => `minimum for ${star} stars`,
    words: "Note, evidence",
    wordsCount: (count) => `Note, evidence (${count})`,
    usual: "Usually proved by",
    note: "Note",
    papers: "Papers handed to the market",
    paperFrom: (day) => `sent on ${day}`,
    open: "Open",
    noPapers: "Your shop has handed no papers to the market.",
    links: "Links",
    linksHint: "One address a line, such as https://…",
  },
  shown: {
    title: "Shown by the market",
    whole: "The market fills this level in, because it can prove it:",
    part: (text) => `The market can prove a part of “${text}”:`,
    notYet: (text) => `“${text}”: the market has nothing to prove it with yet.`,
    traced: (count) => `${counted(count, "lot", "lots")} with a recorded trace.`,
    seeLot: "See the newest lot",
    howTrace: "It has, once a lot of this product is recorded.",
    lots: "Record a lot",
    sold: (count) => `On sale in the market, ${counted(count, "order", "orders")} delivered.`,
    seeProduct: "See the product page",
    onSaleOnly: "The product is on sale; once an order is delivered, the market fills this in.",
    notOnSale: "The product is not on sale in the market.",
  },
  finish: {
    title: "Keep this version",
    lead: "When you have scored a round, keep a version. A kept one never changes; writing on begins the next.",
    submit: "Keep this version",
    isFinished: "This version is kept. Any change begins the next one.",
    unable: "It could not be kept: wait until everything is saved and try again.",
    download: "Download",
    pdf: "Download PDF",
    json: "Download data (JSON)",
    csv: "Download table (CSV)",
    earlier: "Kept versions",
    card: (day, points) => `${day}: ${points}/100 points`,
    by: (name) => `kept by ${name}`,
    of: (file, day) => `${file}, version of ${day}`,
  },
  papers: {
    identity_card: "Representative’s identity card",
    registration: "Registration or founding paper",
    ocop_decision: "OCOP decision or certificate",
    food_safety: "Food safety paper",
    other: "Other paper",
  },
}
