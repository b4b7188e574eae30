import { z } from "zod"

/** Where the shop under test is, and the browser that visits it. `pnpm test browser` and `pnpm bench` give these. */
export const settings = z
  .object({
    STOREFRONT_URL: z.url(),
    BACKEND_URL: z.url(),
    /** `POST /stop` and `POST /start` take the backend down and bring it back. */
    BACKEND_SWITCH_URL: z.url(),
    ADMIN_EMAIL: z.email(),
    ADMIN_PASSWORD: z.string(),
    /** Who may try the workspace of the demo vendor. */
    VENDOR_EMAIL: z.email(),
    VENDOR_PASSWORD: z.string(),
    CHROMIUM_PATH: z.string(),
    RESULTS_FOLDER: z.string(),
    REPORT_FILE: z.string(),
  })
  .parse(process.env)
