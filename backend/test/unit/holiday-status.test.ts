import { holidayStatus } from "../../src/shop-page/holiday-status.ts"

const tet = { from: "2027-02-05", until: "2027-02-10", message: { vi: "Nghỉ Tết", en: "" } }
const open = { status: "active" as const, status_reason: null, holiday_until: null }
const away = { status: "on_holiday" as const, status_reason: null, holiday_until: "2027-02-10" }
const pausedByOperator = { ...away, status_reason: "Chủ thể báo tạm ngừng", holiday_until: "2027-02-08" }

describe("a vendor's own holiday", () => {
  it("closes the shop on its first day and opens it the day after its last", () => {
    expect(holidayStatus(open, tet, "2027-02-04")).toBeNull()
    expect(holidayStatus(open, tet, "2027-02-05")).toEqual({
      status: "on_holiday",
      until: "2027-02-10",
      expected: open,
    })
    expect(holidayStatus(away, tet, "2027-02-10")).toBeNull()
    expect(holidayStatus(away, tet, "2027-02-11")).toEqual({ status: "active", until: null, expected: away })
  })

  it("opens the shop at once when it is taken off the page", () => {
    expect(holidayStatus(away, null, "2027-02-06")).toEqual({ status: "active", until: null, expected: away })
  })

  it("never opens a shop that the operator closed", () => {
    const suspended = { status: "suspended" as const, status_reason: "Vi phạm", holiday_until: null }
    expect(holidayStatus(suspended, tet, "2027-02-06")).toBeNull()
    expect(holidayStatus({ ...pausedByOperator, holiday_until: null }, null, "2027-02-06")).toBeNull()
  })

  it("neither ends nor lengthens a pause of the operator's, and counts again once that is over", () => {
    expect(holidayStatus(pausedByOperator, null, "2027-02-06")).toBeNull()
    expect(holidayStatus(pausedByOperator, tet, "2027-02-08")).toBeNull()
    expect(holidayStatus(pausedByOperator, tet, "2027-02-09")).toEqual({
      status: "on_holiday",
      until: "2027-02-10",
      expected: pausedByOperator,
    })
    expect(holidayStatus(pausedByOperator, null, "2027-02-09")).toEqual({
      status: "active",
      until: null,
      expected: pausedByOperator,
    })
  })
})
