import { planQuery, buildVocabulary, wordsAndPairs, tokenise, normalise, rank } from "@cho-ocop/search"
import { documents } from "../../../search/src/conformance/documents.ts"
const v = buildVocabulary(documents.flatMap((d)=>wordsAndPairs(tokenise([d.name,d.producer,...d.places].join(" ")))).map(text=>({text,frequency:1})))
const plan = planQuery("nước mắm phú quốc", v)
for (let k=0;k<4;k++){
let t=performance.now()
const f = documents.slice(0,300).map(d=>[[d.name,1],[d.name_en??"",.6],[d.producer,.4],...d.places.map(p=>[p,.4] as const)].map(([x,w])=>({tokens:tokenise(normalise(x as string)),weight:w as number})))
const a=performance.now()-t; t=performance.now()
for (const x of f) rank(plan,x)
console.log("tokenise 300", a.toFixed(1), "rank 300", (performance.now()-t).toFixed(1))}
