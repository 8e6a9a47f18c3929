import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Reporters at work, and customers who say that they go to the papers; no hour of publication named. */
export const enPress: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'press', intent: 'press', lane: 'plan' }, [
    "Hi, I'm a reporter at the Gullhaven Herald working on the cancelled services story.",
    'journalist here, doing a piece on the Brightmere overcharging claims, my DMs are open',
    'I write a consumer column and your name has come up three times this week.',
    "podcaster, making an episode on airline bag fees, your name's in it a LOT",
    'Freelance reporter. I have obtained internal emails about the recall.',
    "I'm with the student paper at Marlow uni, covering the bus cuts",
    'Emailed your comms team for the piece on hidden fees. Nothing back so far.',
  ]),
  ...labelPosts({ rule: 'press', intent: 'press', lane: 'doNow' }, [
    'Producer at Morning Tide (local radio). Could somebody from your team come on air about the outages?',
    'Who handles media enquiries? Writing about the app outage for the Tarnside Times',
    'editor of a trade mag here. would your CEO be up for an interview?',
    'Hello, fact checker for an evening news show: is it correct that all 212 depots close in spring?',
    '[PRESS] Statement sought on the data centre fire. Tarnside Times newsdesk.',
  ]),
  ...labelPosts({ rule: 'press', intent: 'complaint', lane: 'plan' }, [
    "i've tipped off the papers about ur rats. photos and all",
    'Going to the newspapers with this. A grown woman left in a snowdrift by your coach, they will love it.',
    'The consumer programme on telly were very interested in my story about your boilers 📺',
  ]),
]
