import type { Locale, ProductCard, ProductPage, Vendor } from "@cho-ocop/contracts"
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

/** A product with one offer for each of its variants; prices in đồng. */
export function describeProduct(
  { product, variants, vendor }: ProductPage,
  locale: Locale,
  origin: string,
): JsonLd {
  const url = `${origin}${pathOf("product", locale, { handle: product.handle })}`
  return {
    "@type": "Product",
    name: shownText(product.name, locale).text,
    url,
    image: product.picture.sizes.map((size) => new URL(size.url, origin).href),
    brand: describeProducer(vendor, locale, origin),
    offers: variants.map((variant) => ({
      "@type": "Offer",
      name: shownText(variant.title, locale).text,
      price: variant.price,
      priceCurrency: "VND",
      availability: `https://schema.org/${variant.stock > 0 ? "InStock" : "OutOfStock"}`,
      url,
      seller: describeProducer(vendor, locale, origin),
    })),
  }
}

export function describeProducer(
  { handle, name, origin: place }: Vendor,
  locale: Locale,
  origin: string,
): JsonLd {
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
