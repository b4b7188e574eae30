import { syntheticDocuments } from "./documents.ts"
import { keepFilled } from "./figures.ts"
import { keepQuestions } from "./kept-questions.ts"
import { questionsOf } from "./questions.ts"
import { openEngine, settings } from "./settings.ts"

const { BENCH_FOLDER: folder, BENCH_ENGINE: engine, BENCH_SIZE: size } = settings
const documents = [...syntheticDocuments(size)]

await keepQuestions(folder, questionsOf(documents))

const opened = await openEngine()
const begun = performance.now()
await opened.fill(documents)
const seconds = (performance.now() - begun) / 1000
await keepFilled({ folder, engine, size }, { version: await opened.version(), seconds })
await opened.close()
