import { describeConformance } from "@cho-ocop/search/conformance"
import { IDENTIFIER } from "../src/options.ts"
import { openEngine } from "./engine.ts"

const { engine, isReal, close } = await openEngine("conformance")

describeConformance(
  isReal ? "Meilisearch" : "Meilisearch, as recorded",
  async () => ({ engine, near: (near) => ({ [IDENTIFIER]: { near } }) }),
  close,
)
