import { VendorKind } from "@cho-ocop/contracts"
import { evidenceDemandsOf } from "../../src/registration/evidence-demands.ts"
import { missingFields } from "../../src/registration/missing-fields.ts"
import { onboardingChecklist } from "../../src/registration/onboarding-checklist.ts"
import { NEW_REGISTRATION, registrationOf } from "../../src/registration/registration-record.ts"

const draft = registrationOf(NEW_REGISTRATION)
const approved = { ...draft, state: "approved" as const }
const stateOf = (checklist: ReturnType<typeof onboardingChecklist>, key: string) =>
  checklist.items.find((item) => item.key === key)?.state

it("asks every kind of entity for an identity card, and for food safety where it makes food", () => {
  for (const kind of VendorKind.options) {
    const demands = evidenceDemandsOf({
      kind: { kind },
      products: { sets: [11], description: null, recognised: false },
    })
    expect(demands).toContainEqual({ kind: "identity_card", due: true })
    expect(demands).toContainEqual({ kind: "food_safety", due: true })
    expect(demands).toContainEqual({ kind: "ocop_decision", due: false })
  }
})

it("asks a potter for no food safety", () => {
  const demands = evidenceDemandsOf({
    kind: { kind: "household" },
    products: { sets: [21], description: null, recognised: true },
  })
  expect(demands.filter(({ due }) => due).map(({ kind }) => kind)).toEqual(["identity_card", "ocop_decision"])
})

it("takes the tax code of a person from a household, and not from a cooperative", () => {
  const identity = {
    legal_name: "Hộ bà Hoa",
    tax_code: "022190123456",
    registration_number: "22A1",
    registered_on: null,
    registered_by: null,
  }
  const missing = (kind: VendorKind) => missingFields({ ...draft, kind: { kind }, identity }).identity
  expect(missing("household")).toEqual([])
  expect(missing("business_household")).toEqual([])
  expect(missing("cooperative")).toEqual(["tax_code"])
  expect(missing("enterprise")).toEqual(["tax_code", "registration_number"])
})

it("leads from the draft over the operator to the first product and its stock", () => {
  const fresh = onboardingChecklist(draft, null)
  expect(fresh).toMatchObject({ done_count: 0, turn: "vendor" })
  expect(stateOf(fresh, "verification")).toBe("locked")
  expect(onboardingChecklist({ ...draft, state: "submitted" }, null).items).toContainEqual(
    expect.objectContaining({ key: "verification", state: "waiting", who: "operator" }),
  )
  const empty = onboardingChecklist(approved, { productCount: 0, stock: 0 })
  expect([stateOf(empty, "first_product"), stateOf(empty, "stock")]).toEqual(["missing", "locked"])
  const soldOut = onboardingChecklist(approved, { productCount: 1, stock: 0 })
  expect([stateOf(soldOut, "first_product"), stateOf(soldOut, "stock")]).toEqual(["done", "missing"])
  expect(stateOf(onboardingChecklist(approved, { productCount: 1, stock: 5 }), "stock")).toBe("done")
})
