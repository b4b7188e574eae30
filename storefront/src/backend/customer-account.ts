import {
  Customer,
  CustomerAddresses,
  type CustomerChange,
  type CustomerDeletion,
  CustomerOrders,
  CustomerSignedIn,
  type CustomerSignUp,
  type CustomerSignUpConfirm,
  type CustomerSignUpToken,
  type NewCustomerAddress,
  OpenSignUp,
  OrderKey,
  type PasswordChange,
  type PasswordResetConfirm,
  type PasswordResetRequest,
  Sessions,
  type SignIn,
} from "@cho-ocop/contracts"
import { z } from "zod"
import { bearer, type Caller, callerHeaders, signingInHeaders } from "./caller.ts"
import { askBackend, type BackendRequest } from "./client.ts"

const ME = "/shop/account/me"

export function findCustomer(token: string): Promise<Customer> {
  return askOwn(token, Customer, ME)
}

export function changeCustomer(token: string, body: z.input<typeof CustomerChange>): Promise<Customer> {
  return askOwn(token, Customer, ME, { method: "POST", body })
}

/** Deletes the account for good. */
export async function deleteCustomer(token: string, caller: Caller, body: CustomerDeletion): Promise<void> {
  await askOwn(token, z.unknown(), ME, { method: "DELETE", body, headers: callerHeaders(caller) })
}

export function listCustomerSessions(token: string): Promise<Sessions> {
  return askOwn(token, Sessions, `${ME}/sessions`)
}

/** Signs out everywhere but here. */
export async function endOtherCustomerSessions(token: string): Promise<void> {
  await askOwn(token, z.unknown(), `${ME}/sessions`, { method: "DELETE" })
}

export async function signOutCustomer(token: string): Promise<void> {
  await askOwn(token, z.unknown(), "/shop/account/sign-out", { method: "POST", body: {} })
}

export function changeCustomerPassword(
  token: string,
  caller: Caller,
  body: PasswordChange,
): Promise<CustomerSignedIn> {
  const headers = callerHeaders(caller)
  return askOwn(token, CustomerSignedIn, `${ME}/password`, { method: "POST", body, headers })
}

/** One page of what was ordered, newest first. */
export function listOwnOrders(token: string, page: number): Promise<CustomerOrders> {
  return askOwn(token, CustomerOrders, `${ME}/orders`, { query: new URLSearchParams({ page: String(page) }) })
}

/** What opens one of the account's own orders. */
export function findOwnOrderKey(token: string, number: string): Promise<OrderKey> {
  return askOwn(token, OrderKey, `${ME}/orders/${number}`)
}

export function listAddresses(token: string): Promise<CustomerAddresses> {
  return askOwn(token, CustomerAddresses, `${ME}/addresses`)
}

export function addAddress(
  token: string,
  body: z.input<typeof NewCustomerAddress>,
): Promise<CustomerAddresses> {
  return askOwn(token, CustomerAddresses, `${ME}/addresses`, { method: "POST", body })
}

export function changeAddress(
  token: string,
  id: string,
  body: z.input<typeof NewCustomerAddress>,
): Promise<CustomerAddresses> {
  return askOwn(token, CustomerAddresses, `${ME}/addresses/${encodeURIComponent(id)}`, {
    method: "POST",
    body,
  })
}

export function removeAddress(token: string, id: string): Promise<CustomerAddresses> {
  return askOwn(token, CustomerAddresses, `${ME}/addresses/${encodeURIComponent(id)}`, { method: "DELETE" })
}

/** Signs in; the session of `formerToken` ends. */
export function signIn(caller: Caller, body: SignIn, formerToken: string | null): Promise<CustomerSignedIn> {
  const headers = signingInHeaders(caller, formerToken)
  return askBackend(CustomerSignedIn, "/shop/account/sign-in", { method: "POST", body, headers })
}

/** Answers the same whether or not there is such an account; a mail leads on. */
export async function askToSignUp(caller: Caller, body: z.input<typeof CustomerSignUp>): Promise<void> {
  await askOpenly(caller, z.unknown(), "sign-ups", body)
}

/** For whom the link of a letter opens an account. */
export function lookAtSignUp(caller: Caller, body: CustomerSignUpToken): Promise<OpenSignUp> {
  return askOpenly(caller, OpenSignUp, "sign-ups/look", body)
}

export function confirmSignUp(caller: Caller, body: CustomerSignUpConfirm): Promise<CustomerSignedIn> {
  return askOpenly(caller, CustomerSignedIn, "sign-ups/confirm", body)
}

/** Answers the same whether or not there is such an account; a mail leads on. */
export async function askForNewPassword(caller: Caller, body: PasswordResetRequest): Promise<void> {
  await askOpenly(caller, z.unknown(), "password-reset", body)
}

export function setNewPassword(caller: Caller, body: PasswordResetConfirm): Promise<CustomerSignedIn> {
  return askOpenly(caller, CustomerSignedIn, "password-reset/confirm", body)
}

function askOwn<Answer extends z.ZodType>(
  token: string,
  answer: Answer,
  path: `/shop/${string}`,
  request: BackendRequest = {},
): Promise<z.output<Answer>> {
  return askBackend(answer, path, { ...request, headers: { ...request.headers, ...bearer(token) } })
}

function askOpenly<Answer extends z.ZodType>(
  caller: Caller,
  answer: Answer,
  path: string,
  body: unknown,
): Promise<z.output<Answer>> {
  return askBackend(answer, `/shop/account/${path}`, { method: "POST", body, headers: callerHeaders(caller) })
}
