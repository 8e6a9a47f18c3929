import { describe, expect, it } from 'vitest'
import { newId } from '../db/id.ts'
import { encodeId } from '../graphql/ids.ts'
import { parseFilterQuery, writeFilterQuery } from './filter-query.ts'

const refusalOf = (query: string) => {
  try {
    parseFilterQuery(query)
  } catch (error) {
    const { code, parameters } = error as { code: string; parameters: { part?: string } }
    return parameters.part === undefined ? code : `${code} ${parameters.part}`
  }
  return null
}

describe('the query string of a filter', () => {
  it('says every part of a filter, and is written the same whatever the order', () => {
    const [channel, tag, member, contact] = [newId(), newId(), newId(), newId()]
    const query = [
      'unanswered=true&view=all&lane=plan,doNow&network=bluesky&language=fr,ar&status=open',
      `&channel=${encodeId('Channel', channel)}&tag=${encodeId('Tag', tag)}&assignee=${encodeId('Member', member)}`,
      `&contact=${encodeId('Contact', contact)}&from=2026-03-01&to=2026-03-31`,
    ].join('')
    const filter = parseFilterQuery(query)

    expect(filter).toEqual({
      view: 'all',
      lanes: ['plan', 'doNow'],
      channelIds: [channel],
      networks: ['bluesky'],
      languages: ['fr', 'ar'],
      tagIds: [tag],
      statuses: ['open'],
      assigneeId: member,
      contactId: contact,
      isUnanswered: true,
      openedFrom: '2026-03-01',
      openedTo: '2026-03-31',
    })
    const written = writeFilterQuery(filter)
    expect(written).toMatch(/^view=all&lane=doNow,plan&/)
    expect(writeFilterQuery(parseFilterQuery(written))).toBe(written)
  })

  it('is refused with the first part that says nothing', () => {
    const ofTag = encodeId('Tag', newId())
    const two = `${encodeId('Contact', newId())},${encodeId('Contact', newId())}`
    const refused = {
      'lane=purple': 'lane=purple',
      'view=all&lane=doNow,': 'lane=doNow,',
      'view=all&colour=red': 'colour=red',
      'view=nowhere': 'view=nowhere',
      'lane=plan&lane=later': 'lane=later',
      'from=2026-02-30': 'from=2026-02-30',
      'from=2026-03-02&to=2026-03-01': 'to=2026-03-01',
      'unanswered=maybe': 'unanswered=maybe',
      'channel=42': 'channel=42',
      [`channel=${ofTag}`]: `channel=${ofTag}`,
      [`contact=${two}`]: `contact=${two}`.slice(0, 80),
      'toString=x': 'toString=x',
      "language=fr'--": "language=fr'--",
    }
    for (const [query, part] of Object.entries(refused))
      expect(refusalOf(query), query).toBe(`FILTER_NOT_UNDERSTOOD ${part}`)
    expect(refusalOf(`lane=${'x'.repeat(1_000)}`)).toBe('FILTER_TOO_LONG')
    expect(refusalOf('')).toBeNull()
  })
})
