/** One step of the way to a page; the page itself has no `href`. */
export interface Crumb {
  label: string
  href?: string
}
