const H='http://127.0.0.1:7780'
const f=(n,field)=>Array.from({length:n},(_,i)=>`"folded.name" = "nuoc mam${i||''}"`).join(' OR ')
for (const n of [1,5,20,60]) for (const facets of [[],["keyword.province","number.set"]]) {
 const body=JSON.stringify({queries:[{indexUid:'try_1',q:'',page:1,hitsPerPage:0,facets,filter:f(n),showPerformanceDetails:true}]})
 const ts=[];let j
 for(let i=0;i<10;i++){const t=performance.now();const r=await fetch(H+'/multi-search',{method:'POST',headers:{'content-type':'application/json'},body});j=await r.json();ts.push(performance.now()-t)}
 console.log(n,facets.length,body.length,ts.map(x=>x.toFixed(1)).join(' '),j.results[0].processingTimeMs, n==20?JSON.stringify(j.results[0].performanceDetails):'')
}
