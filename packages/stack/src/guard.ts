// Runs beside a run as a program of its own. The run tells its processes here, a line after each change; when the line
// goes dead because the run was killed, they are ended, so that nothing is left behind.
import { createInterface } from "node:readline"
import { z } from "zod"
import { endProcesses, Process } from "./processes.ts"

let processes: Process[] = []
for await (const line of createInterface({ input: process.stdin })) {
  processes = z.array(Process).parse(JSON.parse(line))
}
await endProcesses(processes)
