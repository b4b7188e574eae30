export { type JudgedProduct, judgedCatalogue } from "./catalogue.ts"
export { gibberish, type JudgedQuery, judgedQueries, type Stratum } from "./judgements.ts"
export { type Grade, type Grades, ndcg, overlap, recall } from "./metrics.ts"
