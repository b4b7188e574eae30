import type {
  InspectionDraw,
  InspectionDrawList,
  InspectionPlanCard,
  InspectionPlanResponse,
} from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import { findInspections } from "./find-inspections.ts"
import { inspectionCard } from "./inspection-card.ts"
import { inspectionModule } from "./inspection-module.ts"
import type { PlannedProduct, PlanRecord } from "./inspection-record.ts"

/** All plans, the newest first. */
export async function listPlans(container: MedusaContainer): Promise<InspectionPlanCard[]> {
  const rows = await inspectionModule(container).listInspectionPlans({}, { order: { created_at: "DESC" } })
  return (rows as unknown as PlanRecord[]).map(planCard)
}

/** A plan with the products it reaches and its inspections. Throws `not_found`. */
export async function readPlan(
  container: MedusaContainer,
  id: string,
): Promise<InspectionPlanResponse["plan"]> {
  const record = await findPlan(container, { id })
  const today = vietnameseDate(new Date())
  const inspections = await findInspections(container, { plan_id: id })
  return {
    ...planCard(record),
    reason: record.reason,
    seed_source: record.seed_source,
    seed: record.seed,
    products: record.population.map(({ id, handle, name }) => ({ id, handle, name })),
    inspections: inspections.map((inspection) => inspectionCard(inspection, today)),
  }
}

/** Every draw, the newest first. */
export async function listDraws(container: MedusaContainer): Promise<InspectionDrawList["draws"]> {
  const rows = await inspectionModule(container).listInspectionPlans(
    { kind: "random" },
    { order: { created_at: "DESC" } },
  )
  return (rows as unknown as PlanRecord[]).flatMap((record) => {
    const { id: plan_id, title, seed_source } = record
    const { created_at: made_at, population, draws, drawn_at } = planCard(record)
    if (draws === null || seed_source === null) return []
    return { plan_id, title, made_at, population, draws, seed_source, drawn_at }
  })
}

/** All that anybody needs to draw again. Throws `not_found`, also for plans without a draw. */
export async function readDraw(container: MedusaContainer, id: string): Promise<InspectionDraw> {
  const { title, created_at, population, draws, seed_source, seed, drawn, drawn_at } = await findPlan(
    container,
    { id, kind: "random" },
  )
  if (draws === null || seed_source === null) throw notFound()
  return {
    title,
    made_at: new Date(created_at).toISOString(),
    population: population.map(({ handle }) => handle),
    draws,
    seed_source,
    seed,
    drawn_at: drawn_at && new Date(drawn_at).toISOString(),
    drawn: drawn?.flatMap((drawnHandle) => named(population, drawnHandle)) ?? null,
  }
}

function named(population: readonly PlannedProduct[], drawnHandle: string) {
  return population
    .filter(({ handle }) => handle === drawnHandle)
    .map(({ handle, name }) => ({ handle, name }))
}

/** One plan. Throws `not_found`. */
export async function findPlan(
  container: MedusaContainer,
  filters: { id: string; kind?: "random" },
): Promise<PlanRecord> {
  const [row] = await inspectionModule(container).listInspectionPlans(filters, { take: 1 })
  if (!row) throw notFound()
  return row as unknown as PlanRecord
}

function planCard(record: PlanRecord): InspectionPlanCard {
  const { id, kind, title, planned_on, every_months, population, draws, drawn_at, created_at } = record
  return {
    id,
    kind,
    title,
    planned_on,
    every_months,
    population: population.length,
    draws,
    drawn_at: drawn_at && new Date(drawn_at).toISOString(),
    created_at: new Date(created_at).toISOString(),
  }
}
