import type { GraphqlContext } from '../graphql/context.ts'
import type { ReplyRow } from './reply-row.ts'

/**
 * Words of a reply, or about it, as the viewer may read them. To volunteers they are shown without what tells who anybody is,
 * whoever wrote them: a reviewer may have put in what no card shows. What a mentor decides on stays as it is, because an
 * approval is for exactly that text.
 */
export function showWords<Words extends string | null>(
  { member, loaders }: GraphqlContext,
  { authorId, state, ticketId }: Pick<ReplyRow, 'authorId' | 'state' | 'ticketId'>,
  words: Words,
): Words | Promise<Words> {
  if (member.role !== 'volunteer' || words === null) return words
  if (state === 'inReview' && authorId !== member.memberId) return words
  return loaders.maskedWords.load(`${ticketId} ${words}`).then((masked) => masked!.text as Words)
}
