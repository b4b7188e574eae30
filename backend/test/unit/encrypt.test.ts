import { decrypt, decryptText, encrypt, encryptText } from "../../src/encryption/encrypt.ts"

const content = Buffer.from("căn cước công dân")

it("gives back what was kept", () => {
  expect(decrypt(encrypt(content, "file 1"), "file 1")).toEqual(content)
  expect(decryptText(encryptText("0123456789", "bank 1"), "bank 1")).toBe("0123456789")
})

it("keeps nothing that can be read, and the same content differently each time", () => {
  const kept = encrypt(content, "file 1")
  expect(kept.includes(content.subarray(0, 4))).toBe(false)
  expect(encrypt(content, "file 1")).not.toEqual(kept)
})

it("opens for nothing but what it belongs to", () => {
  expect(() => decrypt(encrypt(content, "file 1"), "file 2")).toThrow()
})

it("does not open where one byte was changed", () => {
  const kept = encrypt(content, "file 1")
  for (let place = 0; place < kept.length; place++) {
    const changed = Buffer.from(kept)
    changed[place] = (changed[place] ?? 0) ^ 1
    expect(() => decrypt(changed, "file 1")).toThrow()
  }
})
