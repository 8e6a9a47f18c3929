import type { Connector, SearchLimits } from '@relais/connectors'
import { checkText, isBlank } from '@relais/connectors/text'
import { type ChannelRow, getChannel } from '../channels/find-channel.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'

/** What is looked for, as a person writes it. */
export interface SearchDefinition {
  query: string
  language: string | null
  excludedWords: string[]
  excludedHandles: string[]
}

/** A channel whose network can be searched. */
interface Searchable {
  channel: ChannelRow
  connector: Connector & Required<Pick<Connector, 'search'>>
  limits: SearchLimits
}

const LONGEST_QUERY = 500
const MOST_EXCLUDED = 50
const LONGEST_EXCLUDED = 60

/** The channel, if its network lets us search; refused with CHANNEL_NOT_FOUND or SEARCH_NOT_POSSIBLE. */
export async function getSearchable(
  tx: Tx,
  { connectors }: Pick<World, 'connectors'>,
  channelId: ChannelId,
): Promise<Searchable> {
  const channel = await getChannel(tx, channelId)
  const connector = connectors.get(channel.network)
  const limits = connector?.capabilities.search
  if (!connector?.search || !limits) {
    throw new Refusal('SEARCH_NOT_POSSIBLE', `${channel.network} lets nobody search its posts.`, {
      path: ['channelId'],
      parameters: { network: channel.network },
    })
  }
  return { channel, connector: connector as Searchable['connector'], limits }
}

/**
 * The definition as it is kept. Refused with QUERY_EMPTY, QUERY_TOO_LONG, LANGUAGE_UNKNOWN, TOO_MANY_EXCLUDED or
 * EXCLUDED_TOO_LONG.
 */
export function checkDefinition(given: SearchDefinition, limits: SearchLimits): SearchDefinition {
  const query = cleanLine(given.query)
  if (isBlank(query)) {
    throw new Refusal('QUERY_EMPTY', 'Write the words to look for.', { path: ['query'] })
  }
  const [excess] = checkText(query, [...limits.query, { max: LONGEST_QUERY, unit: 'utf16' }])
  if (excess) {
    const { max, over } = excess
    throw new Refusal('QUERY_TOO_LONG', `This network takes ${max} characters. Leave ${over} out.`, {
      path: ['query'],
      parameters: { max, over },
    })
  }
  const language = given.language?.trim().toLowerCase() || null
  if (language !== null && !/^[a-z]{2,3}$/.test(language)) {
    throw new Refusal('LANGUAGE_UNKNOWN', 'A language is written as fr, en or ar.', { path: ['language'] })
  }
  return {
    query,
    language,
    excludedWords: cleanList(given.excludedWords, 'excludedWords'),
    excludedHandles: cleanList(
      given.excludedHandles.map((handle) => handle.trim().replace(/^@/, '')),
      'excludedHandles',
    ),
  }
}

function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

function cleanList(given: string[], path: string): string[] {
  const list = [...new Set(given.map(cleanLine))].filter((one) => one !== '')
  if (list.length > MOST_EXCLUDED) {
    throw new Refusal('TOO_MANY_EXCLUDED', `At most ${MOST_EXCLUDED} can be left out.`, {
      path: [path],
      parameters: { max: MOST_EXCLUDED },
    })
  }
  const long = list.find((one) => one.length > LONGEST_EXCLUDED)
  if (long) {
    throw new Refusal('EXCLUDED_TOO_LONG', `“${long.slice(0, 20)}…” is too long to be left out.`, {
      path: [path],
      parameters: { max: LONGEST_EXCLUDED },
    })
  }
  return list
}
