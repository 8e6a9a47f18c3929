/** The address of one record on the AT Protocol, taken apart: `at://<did>/<collection>/<rkey>`. */
export interface RecordAddress {
  did: string
  collection: string
  rkey: string
}

export const POST = 'app.bsky.feed.post'

// https://atproto.com/specs/at-uri-scheme, the strict form, with a DID as authority: handles change owners.
const AT_URI =
  /^at:\/\/(did:[a-z]+:[A-Za-z0-9._:%-]{1,256})\/([A-Za-z][A-Za-z0-9.-]{0,316})\/([A-Za-z0-9._:~-]{1,512})$/

/** Takes an address apart; null when it is none. */
export function readAddress(uri: string): RecordAddress | null {
  const [, did, collection, rkey] = AT_URI.exec(uri) ?? []
  return did && collection && rkey ? { did, collection, rkey } : null
}

/** Who owns the record at this address; null when it is none. */
export function ownerOf(uri: string): string | null {
  return readAddress(uri)?.did ?? null
}

/** The address of one of an account's posts. */
export function postUri(did: string, rkey: string): string {
  return `at://${did}/${POST}/${rkey}`
}

/** Where a person reads the post in a browser; null when the address is not a post's. */
export function postUrl(uri: string): string | null {
  const address = readAddress(uri)
  return address?.collection === POST ? `https://bsky.app/profile/${address.did}/post/${address.rkey}` : null
}
