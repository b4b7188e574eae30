import type { Locale, Picture, ProductCard, ProductPage, Vendor, VendorResponse } from "@cho-ocop/contracts"
import { shownText } from "../i18n/shown-text.ts"
import { textsOf } from "../i18n/texts.ts"
import type { Crumb } from "../layout/crumb.ts"
import { pathOf } from "../paths.ts"
import { provinceName } from "../places/place-names.ts"
import type { JsonLd } from "./json-ld.ts"

/** The shop itself. `origin` is the shop's own address, without a slash at its end. */
export function describeShop(locale: Locale, origin: string): JsonLd {
  const { site } = textsOf(locale)
  return {
    "@type": "Organization",
    name: site.name,
    description: site.description,
    url: `${origin}${pathOf("home", locale)}`,
    logo: `${origin}/icon.svg`,
  }
}

export function describeCrumbs(crumbs: Crumb[], origin: string): JsonLd {
  const itemListElement = crumbs.map(({ label, href }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: label,
    ...(href ? { item: `${origin}${href}` } : {}),
  }))
  return { "@type": "BreadcrumbList", itemListElement }
}

export function describeList(products: ProductCard[], locale: Locale, origin: string): JsonLd {
  const itemListElement = products.map(({ handle, name }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: shownText(name, locale).text,
    url: `${origin}${pathOf("product", locale, { handle })}`,
  }))
  return { "@type": "ItemList", itemListElement }
}

/** A product with one offer for each of its variants; prices in đồng. Nothing is in stock while its vendor is away. */
export function describeProduct(
  { product, variants, vendor, description, pictures }: ProductPage,
  locale: Locale,
  origin: string,
): JsonLd {
  const url = `${origin}${pathOf("product", locale, { handle: product.handle })}`
  const seller = describeProducer(vendor, locale, origin)
  const shown = pictures.length > 0 ? pictures.map(({ picture }) => picture) : [product.picture]
  return {
    "@type": "Product",
    name: shownText(product.name, locale).text,
    ...(description && { description: shownText(description, locale).text }),
    url,
    image: shown.flatMap((picture) => imagesOf(picture, origin)),
    brand: seller,
    offers: variants.map(({ title, price, stock }) => ({
      "@type": "Offer",
      name: shownText(title, locale).text,
      price,
      priceCurrency: "VND",
      availability: `https://schema.org/${stock > 0 && !vendor.holiday ? "InStock" : "OutOfStock"}`,
      url,
      seller,
    })),
  }
}

/** A producer with what its page tells of it. */
export function describeProducerPage(
  { vendor, page: { about, banner } }: VendorResponse,
  locale: Locale,
  origin: string,
): JsonLd {
  return {
    ...describeProducer(vendor, locale, origin),
    ...(about && { description: shownText(about, locale).text }),
    ...(banner && { image: imagesOf(banner.picture, origin) }),
  }
}

function describeProducer({ handle, name, origin: place }: Vendor, locale: Locale, origin: string): JsonLd {
  return {
    "@type": "Organization",
    name,
    url: `${origin}${pathOf("producer", locale, { handle })}`,
    address: {
      "@type": "PostalAddress",
      addressRegion: provinceName(place.province, locale),
      addressCountry: "VN",
    },
  }
}

function imagesOf(picture: Picture, origin: string): string[] {
  return picture.sizes.map(({ url }) => new URL(url, origin).href)
}
