import { en } from "./en.ts"
import { vi } from "./vi.ts"

export default { en: { searchSync: en }, vi: { searchSync: vi } }
