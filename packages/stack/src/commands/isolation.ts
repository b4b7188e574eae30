import { supervise } from "../supervise.ts"
import { isolation } from "../test/integration.ts"
import { makeWorkbench } from "../test/workbench.ts"

/** `pnpm test:isolation`: proves that no vendor, customer or stranger sees or changes what is another's. */
export async function testIsolation(): Promise<void> {
  let isProven = false
  await supervise(async (family) => {
    const { failed } = await isolation(await makeWorkbench(family))
    isProven = failed === 0
  })
  if (!isProven) process.exitCode = 1
}
