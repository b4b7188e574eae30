import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { VendorFile } from "../../vendor/vendor-file.ts"
import { useDong } from "../use-dong.ts"
import { useWords } from "../use-words.ts"
import { Facts } from "./Facts.tsx"
import { Section } from "./Section.tsx"

/** Where more is told of what is counted; the rest has no list of its own. */
const PAGES: Partial<Record<keyof VendorFile["counts"], string>> = {
  certificates: "/certificates",
  recalls: "/recalls",
  inspections: "/inspections",
  open_findings: "/inspections",
  orders: "/order-groups",
  payouts: "/payouts",
  reviews_waiting: "/reviews",
  papers_waiting: "/papers",
}

/** How a vendor is reached and paid, and how much the market has of it. */
export function VendorFacts({ vendor }: { vendor: VendorFile }) {
  const { vendors: say } = useWords()
  const dong = useDong()
  const { contact, bank_account: account, shipping, balance, shop_url } = vendor
  const fees = Object.values(shipping.zones).flatMap((steps) => (steps ?? []).map(({ fee }) => fee))
  const parcels = shipping.is_own
    ? say.ownRates(dong(Math.min(...fees)))
    : say.marketFee(dong(shipping.market_fee))
  return (
    <>
      <Section
        title={say.facts}
        aside={
          <a className="text-ui-fg-interactive-hover" href={shop_url}>
            {say.shopPage}
          </a>
        }
      >
        <Facts
          facts={{
            [say.contact]: contact?.name,
            [say.phone]: contact?.phone,
            [say.email]: contact?.email,
            [say.account]: account
              ? `${account.bank_name}, ${say.ending(account.account_number_end, account.holder)}`
              : say.noAccount,
            [say.parcels]: [parcels, shipping.pick_up && say.pickUp].filter(Boolean).join(", "),
            [say.balance]: dong(balance),
          }}
        />
      </Section>
      <Section title={say.holds}>
        <dl className="grid grid-cols-2 gap-x-6 gap-y-2 md:grid-cols-4">
          {(Object.keys(say.counts) as (keyof VendorFile["counts"])[]).map((name) => (
            <Count key={name} title={say.counts[name]} count={vendor.counts[name]} page={PAGES[name]} />
          ))}
        </dl>
      </Section>
    </>
  )
}

function Count({ title, count, page }: { title: string; count: number; page: string | undefined }) {
  return (
    <div>
      <dt>
        <Text size="small" className="text-ui-fg-subtle">
          {title}
        </Text>
      </dt>
      <dd>
        {page && count > 0 ? (
          <Link className="text-ui-fg-interactive-hover" to={page}>
            {count}
          </Link>
        ) : (
          <Text>{count}</Text>
        )}
      </dd>
    </div>
  )
}
