import { BANK_OUTAGE } from './bank-outage.ts'
import { makeDay, type MadePost } from './make-day.ts'
import { OTHER_POSTS } from './other-posts.ts'
import { PARCEL_STRIKE } from './parcel-strike.ts'
import { BANK_TEMPLATES, PARCEL_TEMPLATES, RAIL_TEMPLATES } from './post-templates.ts'
import { RAIL_OUTAGE } from './rail-outage.ts'
import { TICKET_OUTAGE } from './ticket-outage.ts'

const TEMPLATED = 1_000

/**
 * Three companies' days. The figures by which posts are weighed were chosen on the railway's, and nothing on the bank's. The
 * carrier's strike goes on for three hours: it showed that such a matter made its own words usual, which was mended.
 */
export const MADE_DAYS: Readonly<Record<'railway' | 'bank' | 'carrier', (seed: number) => MadePost[]>> = {
  railway: (seed) =>
    makeDay(seed, {
      templates: RAIL_TEMPLATES,
      templated: TEMPLATED,
      written: OTHER_POSTS,
      breakdowns: [
        { matter: 'application', texts: TICKET_OUTAGE, fromMinute: 180, minutes: 90 },
        { matter: 'catenary', texts: RAIL_OUTAGE, fromMinute: 700, minutes: 90 },
      ],
    }),
  bank: (seed) =>
    makeDay(seed, {
      templates: BANK_TEMPLATES,
      templated: TEMPLATED,
      written: [],
      breakdowns: [{ matter: 'signing in', texts: BANK_OUTAGE, fromMinute: 420, minutes: 120 }],
    }),
  carrier: (seed) =>
    makeDay(seed, {
      templates: PARCEL_TEMPLATES,
      templated: TEMPLATED,
      written: [],
      breakdowns: [{ matter: 'strike', texts: PARCEL_STRIKE, fromMinute: 200, minutes: 180 }],
    }),
}
