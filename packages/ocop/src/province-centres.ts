/** A point on the globe, in degrees. */
export interface Point {
  lat: number
  lng: number
}

/** Centres of area of the provinces' largest connected part, rounded to 0.01° (about a kilometre). */
const centres: Readonly<Record<string, Point>> = {
  "ha-noi": { lat: 21.0, lng: 105.7 },
  "cao-bang": { lat: 22.75, lng: 106.08 },
  "tuyen-quang": { lat: 22.49, lng: 105.1 },
  "dien-bien": { lat: 21.71, lng: 103.02 },
  "lai-chau": { lat: 22.32, lng: 103.18 },
  "son-la": { lat: 21.19, lng: 104.07 },
  "lao-cai": { lat: 22.06, lng: 104.35 },
  "thai-nguyen": { lat: 22.02, lng: 105.82 },
  "lang-son": { lat: 21.84, lng: 106.62 },
  "quang-ninh": { lat: 21.26, lng: 107.22 },
  "bac-ninh": { lat: 21.32, lng: 106.41 },
  "phu-tho": { lat: 21.01, lng: 105.28 },
  "hai-phong": { lat: 20.88, lng: 106.47 },
  "hung-yen": { lat: 20.62, lng: 106.27 },
  "ninh-binh": { lat: 20.31, lng: 106.05 },
  "thanh-hoa": { lat: 20.05, lng: 105.32 },
  "nghe-an": { lat: 19.24, lng: 104.94 },
  "ha-tinh": { lat: 18.29, lng: 105.73 },
  "quang-tri": { lat: 17.24, lng: 106.53 },
  hue: { lat: 16.33, lng: 107.52 },
  "da-nang": { lat: 15.63, lng: 107.97 },
  "quang-ngai": { lat: 14.77, lng: 108.14 },
  "gia-lai": { lat: 13.89, lng: 108.44 },
  "khanh-hoa": { lat: 12.07, lng: 108.96 },
  "dak-lak": { lat: 12.92, lng: 108.44 },
  "lam-dong": { lat: 11.67, lng: 107.97 },
  "dong-nai": { lat: 11.44, lng: 107.03 },
  "ho-chi-minh": { lat: 10.89, lng: 106.85 },
  "tay-ninh": { lat: 11.05, lng: 106.16 },
  "dong-thap": { lat: 10.49, lng: 105.9 },
  "vinh-long": { lat: 10.0, lng: 106.29 },
  "an-giang": { lat: 10.18, lng: 105.1 },
  "can-tho": { lat: 9.74, lng: 105.76 },
  "ca-mau": { lat: 9.14, lng: 105.18 },
}

/** About the middle of the province with this slug; `undefined` for an unknown one. */
export function provinceCentre(slug: string): Point | undefined {
  return Object.hasOwn(centres, slug) ? centres[slug] : undefined
}
