import { en as enWords } from "../words/en.ts"
import { vi as viWords } from "../words/vi.ts"
import { en } from "./en.ts"
import { vi } from "./vi.ts"

export default {
  en: { searchSync: en, operator: enWords.menu },
  vi: { searchSync: vi, operator: viWords.menu },
}
