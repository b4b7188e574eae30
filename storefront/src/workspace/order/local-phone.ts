const VIETNAMESE = /^\+84(\d{2,3})(\d{3})(\d{4}|\d{3})$/

/** A phone number as it is dialled and read in Vietnam; one from abroad stays as it is. */
export function localPhone(phone: string): string {
  return phone.replace(VIETNAMESE, "0$1 $2 $3")
}
