/** Where the browser that may open an order reads a photo of one of its returns. */
export function photoPath(number: string, photo: string): string {
  return `/api/orders/${number}/photos/${photo}`
}
