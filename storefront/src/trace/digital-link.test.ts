import type { APIContext } from "astro"
import { expect, test } from "vitest"
import { GET } from "../pages/01/[...item].ts"

const leadsTo = async (path: string) => {
  const answer = await GET({ url: new URL(path, "https://cho.example") } as APIContext)
  return [answer.status, answer.headers.get("location")]
}

test("the GS1 link on a label leads to what stands behind it, counted as a scan", async () => {
  expect(await leadsTo("/01/08930000000033/10/MO-2/21/7K2MPQX49R")).toEqual([303, "/q/7K2MPQX49R"])
  expect(await leadsTo("/01/08930000000033/10/MO-2?code=7K2MPQX49R")).toEqual([303, "/q/7K2MPQX49R"])
})

test("a GS1 link without a code of ours asks for one, and a garbled one is no fault of the shop's", async () => {
  expect(await leadsTo("/01/08930000000033")).toEqual([303, "/q"])
  expect(await leadsTo("/01/08930000000033/21/%E0%A4%A")).toEqual([303, "/q"])
})
