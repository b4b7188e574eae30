export { illustrationKey } from "./key.ts"
export { type Illustration, renderIllustration } from "./render.ts"
export type { IllustrationSubject } from "./subject.ts"
