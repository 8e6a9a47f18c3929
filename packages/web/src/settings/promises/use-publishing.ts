import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import {
  DiscardPromisesDocument,
  DraftPromisesDocument,
  PublishPromisesDocument,
} from '../../graphql/generated/graphql.ts'
import type { DraftPromisesInput } from '../../graphql/generated/graphql.ts'
import type { Refusal } from '../../signs/refusals.ts'
import { useChange } from '../use-change.ts'
import { POLICY_KEYS, type Publication, publicationQuery } from './queries.ts'

export type PolicyRefusal = Refusal & { path: readonly string[] | null }

/** The publication that is under way, and the verbs that bring it further. */
export function usePublishing(canAsk: boolean) {
  const [followed, setFollowed] = useState<string | null>(null)
  const [refusals, setRefusals] = useState<readonly PolicyRefusal[]>([])
  const underWay = useQuery({ ...publicationQuery(null), enabled: canAsk }).data ?? null
  // What is under way, a colleague's too, is followed to its end: then it is asked for by its own name.
  if (underWay !== null && underWay.id !== followed) setFollowed(underWay.id)
  const ended = useQuery({ ...publicationQuery(followed), enabled: followed !== null && underWay === null })
  const publication = underWay ?? ended.data ?? null
  const is = (...statuses: readonly Publication['status'][]) =>
    publication !== null && statuses.includes(publication.status) ? publication : null
  const options = { refresh: POLICY_KEYS, fields: ['definition', 'publicationId'] }
  const draft = useChange(async (input: DraftPromisesInput) => {
    const payload = (await fetchGraph(DraftPromisesDocument, { input })).draftPromises
    setRefusals(payload.userErrors)
    if (payload.publication) setFollowed(payload.publication.id)
    return payload
  }, options)
  const publish = useChange(
    async (publicationId: string) =>
      (await fetchGraph(PublishPromisesDocument, { input: { publicationId } })).publishPromises,
    options,
  )
  const discard = useChange(
    async (publicationId: string) =>
      (await fetchGraph(DiscardPromisesDocument, { input: { publicationId } })).discardPromises,
    options,
  )
  const problemOf = (change: typeof draft | typeof publish | typeof discard) =>
    change.at('definition') ?? change.at('publicationId') ?? change.problem
  return {
    /** What can still be published, or is being so. */
    open: is('counting', 'counted', 'publishing', 'failed'),
    published: is('published'),
    draft,
    publish,
    discard,
    refusals,
    problem: problemOf(draft) ?? problemOf(publish) ?? problemOf(discard),
    isPending: draft.isPending || publish.isPending || discard.isPending,
  }
}
