import { expect, type Page } from "@playwright/test"
import { interactive } from "./goods.ts"

/**
 * Texts that run `attacked()` wherever they are taken for markup: one for each known way of getting there (elements,
 * event handlers, links, broken and nested tags, encodings, templates, style, SVG and MathML).
 */
export const ATTACKS = [
  "<script>attacked()</script>",
  "<SCRIPT>attacked()</SCRIPT >",
  "<scr<script>ipt>attacked()</scr</script>ipt>",
  '"><script>attacked()</script>',
  "</textarea><script>attacked()</script>",
  "</title></style><script>attacked()</script>",
  "</script><script>attacked()</script>",
  "<img src=x onerror=attacked()>",
  "<img src=x onerror=&#97;ttacked()>",
  "<IMG SRC=x:x OnErRoR=attacked() //",
  "<img/src/onerror=attacked()>",
  '" onfocus="attacked()" autofocus="',
  "' onmouseover='attacked()",
  "<svg onload=attacked()>",
  "<svg><script>attacked()</script></svg>",
  "<svg><animate onbegin=attacked() attributeName=x dur=1s>",
  '<svg><a xlink:href="javascript:attacked()"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src onerror="attacked()">',
  "<body onload=attacked()>",
  "<input autofocus onfocus=attacked()>",
  "<select autofocus onfocus=attacked()>",
  "<details open ontoggle=attacked()>",
  "<video><source onerror=attacked()></video>",
  "<audio src=x onerror=attacked()>",
  "<marquee onstart=attacked()>x</marquee>",
  '<iframe src="javascript:attacked()"></iframe>',
  '<iframe srcdoc="<script>parent.attacked()</script>"></iframe>',
  '<object data="javascript:attacked()"></object>',
  '<embed src="javascript:attacked()">',
  '<form action="javascript:attacked()"><button>x</button></form>',
  '<a href="javascript:attacked()">x</a>',
  '<a href="java\tscript:attacked()">x</a>',
  '<a href="&#x6A;avascript:attacked()">x</a>',
  '<a href="data:text/html,<script>attacked()</script>">x</a>',
  "[x](javascript:attacked())",
  '![x](x"onerror="attacked())',
  '<meta http-equiv="refresh" content="0;url=javascript:attacked()">',
  '<base href="javascript:attacked()//">',
  '<link rel="import" href="data:text/html,<script>attacked()</script>">',
  "<style>@import 'javascript:attacked()';</style>",
  '<div style="background:url(javascript:attacked())">x</div>',
  "<template><script>attacked()</script></template>",
  "<noscript><p title='</noscript><img src=x onerror=attacked()>'>",
  "<!--><img src=x onerror=attacked()>-->",
  "<![CDATA[<script>attacked()</script>]]>",
  "%3Cscript%3Eattacked()%3C/script%3E",
  "&lt;script&gt;attacked()&lt;/script&gt;",
  "\\u003cscript\\u003eattacked()\\u003c/script\\u003e",
  "{{constructor.constructor('attacked()')()}}",
  "${attacked()}",
  "<%= attacked() %>",
  "＜script＞attacked()＜/script＞",
  "javascript:attacked()",
] as const

/** All of them, each on a line of its own. */
export const ALL_ATTACKS = ATTACKS.join("\n")

/** For fields with room for little: it leaves attributes, titles and scripts, and runs as either kind of markup. */
export const ATTACK_OF_A_LINE = '"></title></script><script>attacked()</script><img src=x onerror=attacked()>'

const PLANTED = "iframe, object, embed, svg a, [onerror], [onload], [onfocus], [href^='javascript']"

/** From the next page on, an attack that runs leaves its mark. */
export async function watchForAttacks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, "attacked", {
      value: () => document.documentElement.setAttribute("data-attacked", ""),
    })
  })
}

/** Opens a page and sees that it forbids scripts of others, that no attack ran and that none became part of it. */
export async function expectUnharmed(page: Page, address: string): Promise<void> {
  const policy = (await page.goto(address))?.headers()["content-security-policy"]
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain("unsafe-inline")
  await interactive(page)
  await expectNothingRan(page)
}

/** On the page as it stands no attack ran, and none became part of it. */
export async function expectNothingRan(page: Page): Promise<void> {
  await expect(page.locator("html")).not.toHaveAttribute("data-attacked")
  await expect(page.getByRole("main").locator(PLANTED)).toHaveCount(0)
}

/** Even what got into the page as markup would not run. */
export async function expectInlineScriptsStopped(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const attack = document.createElement("img")
    attack.setAttribute("onerror", "attacked()")
    const failed = new Promise((done) => attack.addEventListener("error", done))
    attack.src = "data:,x"
    document.body.append(attack)
    await failed
    attack.remove()
  })
  await expect(page.locator("html")).not.toHaveAttribute("data-attacked")
}
