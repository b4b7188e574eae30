const H='http://127.0.0.1:7780'
import http from 'node:http'
const agent=new http.Agent({keepAlive:true,noDelay:true})
const viaHttp=(body)=>new Promise((ok,no)=>{const r=http.request(H+'/multi-search',{method:'POST',agent,headers:{'content-type':'application/json','content-length':Buffer.byteLength(body)}},res=>{let s='';res.on('data',d=>s+=d);res.on('end',()=>ok(JSON.parse(s)))});r.on('error',no);r.end(body)})
for (const len of [1000,5000,20000,60000]) for (const q of [1,6]) {
 const body=JSON.stringify({queries:Array.from({length:q},()=>({indexUid:'try_1',q:'',limit:300,attributesToRetrieve:['id','document.name','document.producer'],filter:'"folded.name" = "banh"',x:undefined})),pad:undefined}).replace('"banh','"banh'.padEnd(0))
 const b2=body.replace('\\"banh\\"',`\\"${'a'.repeat(len)}\\" OR \\"folded.name\\" = \\"banh\\"`)
 const ts=[],t2=[];let j
 for(let i=0;i<8;i++){let t=performance.now();const r=await fetch(H+'/multi-search',{method:'POST',headers:{'content-type':'application/json'},body:b2});j=await r.json();ts.push(performance.now()-t);t=performance.now();await viaHttp(b2);t2.push(performance.now()-t)}
 console.log(len,q,b2.length,JSON.stringify(j).length,'fetch',ts.map(x=>x.toFixed(1)).join(' '),'| http',t2.map(x=>x.toFixed(1)).join(' '),j.message?.slice(0,50))
}
agent.destroy()
