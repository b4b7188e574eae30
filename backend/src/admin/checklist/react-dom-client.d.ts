/** The one thing used of it; its types as a package would give each part of the admin's library a second copy. */
declare module "react-dom/client" {
  export function createRoot(container: Element): { render(shown: import("react").ReactNode): void }
}
