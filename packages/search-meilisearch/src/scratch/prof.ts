import { planQuery, buildVocabulary, wordsAndPairs, tokenise } from "@cho-ocop/search"
import { documents } from "../../../search/src/conformance/documents.ts"
const v = buildVocabulary(documents.flatMap((d)=>wordsAndPairs(tokenise([d.name,d.producer,...d.places].join(" ")))).map(text=>({text,frequency:1})))
for (const q of ["nước mắm phú quốc","mat ong","qwzx kjhgf","nuoc mamm"]) { const t=performance.now(); for(let i=0;i<20;i++) planQuery(q,v); console.log(q,(performance.now()-t)/20) }
