import { askForNewPassword, setNewPassword, signIn } from "../backend/vendor-account.ts"
import type { Door } from "../sign-in/door.ts"
import { keepSession, readToken } from "./session.ts"

/** The way into the workspace. */
export const WORKSPACE_DOOR: Door = {
  signIn,
  askForNewPassword,
  setNewPassword,
  read: readToken,
  keep: keepSession,
  entrance: "workspace/sign-in",
  home: "workspace/today",
  opens: (page) => page?.startsWith("workspace/") === true,
}
