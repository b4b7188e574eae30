import {
  StoryVersionList,
  StoryVersionResponse,
  ToldStory,
  type WorkspaceStory,
  WorkspaceStoryResponse,
} from "@cho-ocop/contracts"
import { askVendor } from "./vendor-client.ts"

export async function findStory(token: string, productId: string): Promise<WorkspaceStory> {
  return (await askVendor(token, WorkspaceStoryResponse, pathTo(productId))).story
}

export function previewStory(token: string, productId: string): Promise<ToldStory> {
  return askVendor(token, ToldStory, `${pathTo(productId)}/preview`)
}

export async function listStoryVersions(
  token: string,
  productId: string,
): Promise<StoryVersionList["versions"]> {
  return (await askVendor(token, StoryVersionList, `${pathTo(productId)}/versions`)).versions
}

export function findStoryVersion(
  token: string,
  productId: string,
  version: number,
): Promise<StoryVersionResponse> {
  return askVendor(token, StoryVersionResponse, `${pathTo(productId)}/versions/${version}`)
}

/** Puts `version` in the place of the newest one, `base`. */
export async function restoreStory(
  token: string,
  productId: string,
  { version, base }: { version: number; base: number },
): Promise<void> {
  const request = { method: "POST", body: { version: base } } as const
  await askVendor(token, WorkspaceStoryResponse, `${pathTo(productId)}/versions/${version}/restore`, request)
}

function pathTo(productId: string) {
  return `/vendor/stories/${encodeURIComponent(productId)}` as const
}
