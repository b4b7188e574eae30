/** 31 characters, a prime number of them; without 0 and O, 1, I and L, which people take for one another. */
export const LEGIBLE_SYMBOLS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
