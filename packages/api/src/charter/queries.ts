import { and, asc, count, desc, eq, gt, isNull, lt, or } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { KnowledgeLanguage } from '../knowledge/tables.ts'
import type { MemberPlace } from '../members/queries.ts'
import { members } from '../members/tables.ts'
import { SHIPPED_CHARTER } from './shipped-charter.ts'
import { charterDrafts, charterSignatures, type CharterTexts, charterVersions } from './tables.ts'

/** A version of the charter; 0 is what Relais comes with. */
export interface CharterVersion {
  number: number
  texts: CharterTexts
  why: string | null
  publishedAt: Date | null
  publishedBy: string | null
}

/** That somebody signed. */
export interface SignatureRow {
  memberId: string
  number: number
  language: KnowledgeLanguage
  signedAt: Date
}

/** A member, and when they signed the version in force; null while they have not. */
export interface SignerRow {
  memberId: MemberId
  name: string
  signature: SignatureRow | null
}

export type CharterDraftRow = typeof charterDrafts.$inferSelect

const SHIPPED: CharterVersion = {
  number: 0,
  texts: SHIPPED_CHARTER,
  why: null,
  publishedAt: null,
  publishedBy: null,
}

/** Versions that were published, the newest first. The key of charter_versions. */
export async function listCharterVersions(
  tx: Tx,
  { limit, before }: { limit: number; before: number | null },
): Promise<CharterVersion[]> {
  return tx
    .select()
    .from(charterVersions)
    .where(
      and(
        eq(charterVersions.organizationId, tx.organizationId),
        before === null ? undefined : lt(charterVersions.number, before),
      ),
    )
    .orderBy(desc(charterVersions.number))
    .limit(limit)
}

/** The charter that everybody signs now. */
export async function findCharterInForce(tx: Tx): Promise<CharterVersion> {
  return (await listCharterVersions(tx, { limit: 1, before: null }))[0] ?? SHIPPED
}

/** One version; null where there is none of this number. */
export async function findCharterVersion(tx: Tx, number: number): Promise<CharterVersion | null> {
  if (number === 0) return SHIPPED
  const [found] = await listCharterVersions(tx, { limit: 1, before: number + 1 })
  return found?.number === number ? found : null
}

/** What is being written; null while nothing is. */
export async function findCharterDraft(tx: Tx): Promise<CharterDraftRow | null> {
  const [draft] = await tx
    .select()
    .from(charterDrafts)
    .where(eq(charterDrafts.organizationId, tx.organizationId))
  return draft ?? null
}

/** When and how a member signed a version; null while they have not. */
export async function findSignature(tx: Tx, memberId: string, number: number): Promise<SignatureRow | null> {
  const [signature] = await tx
    .select()
    .from(charterSignatures)
    .where(
      and(
        eq(charterSignatures.organizationId, tx.organizationId),
        eq(charterSignatures.memberId, memberId),
        eq(charterSignatures.number, number),
      ),
    )
  return signature ?? null
}

/** Whether a member signed the charter in force: nobody is offered anything before. */
export async function hasSignedCharter(tx: Tx, memberId: string): Promise<boolean> {
  const { number } = await findCharterInForce(tx)
  return (await findSignature(tx, memberId, number)) !== null
}

/** Everybody who may come in, by name, each with their signature of a version. Never sorted by it. */
export async function listSigners(
  tx: Tx,
  { number, limit, after }: { number: number; limit: number; after: MemberPlace | null },
): Promise<SignerRow[]> {
  const rows = await tx
    .select({ memberId: members.memberId, name: members.name, signature: charterSignatures })
    .from(members)
    .leftJoin(charterSignatures, signedBy(number))
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        isNull(members.disabledAt),
        after
          ? or(gt(members.name, after[0]), and(eq(members.name, after[0]), gt(members.memberId, after[1])))
          : undefined,
      ),
    )
    .orderBy(asc(members.name), asc(members.memberId))
    .limit(limit)
  return rows.map((row) => ({ ...row, memberId: row.memberId as MemberId }))
}

/** How many may come in, and how many of them signed a version. */
export async function countSigners(tx: Tx, number: number): Promise<{ members: number; signed: number }> {
  const [row] = await tx
    .select({ members: count(), signed: count(charterSignatures.memberId) })
    .from(members)
    .leftJoin(charterSignatures, signedBy(number))
    .where(and(eq(members.organizationId, tx.organizationId), isNull(members.disabledAt)))
  return row!
}

function signedBy(number: number) {
  return and(
    eq(charterSignatures.organizationId, members.organizationId),
    eq(charterSignatures.memberId, members.memberId),
    eq(charterSignatures.number, number),
  )
}
