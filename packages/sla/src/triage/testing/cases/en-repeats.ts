import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** The same matter, told before. */
export const enRepeats: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'repeat_contact', intent: 'complaint', lane: 'plan' }, [
    'third time writing to you about this and still no reply',
    'Email number 6. I keep a list now.',
    'ive messaged, ive called, ive been in the shop. nothing. fed up',
    'Back again, same broken streetlight outside no 9, I reported it in May, June and August',
    'once again i am tweeting about the missing parcel bc u ignore ur own forms',
    'Contacted you 4 times already sir, every time new agent and same story from zero',
    'Fifth call today. Five. Each one cut off at the transfer.',
    'As I said in my last two messages, the bill is wrong and it is still wrong.',
    'I have sent una message tire, nobody dey answer',
  ]),
  ...labelPosts({ rule: 'repeat_contact', intent: 'complaint', lane: 'doNow' }, [
    'asking AGAIN because you ignored me the last 3 times: where is my parcel?',
    'This is my fourth message. can somebody with a pulse answer me',
    'Hello, me again, for those who enjoyed parts one to four. Recap for the new person who will read this: dishwasher bought in July, door spring broken in August, first fitter brought the wrong spring, second fitter brought no spring, the third appointment was cancelled by text while I sat at home. Every time I write I am asked for the serial number, which I have now sent five times (it is also in the photo, again). It is October. My question has not changed since August: on which day will somebody come with the right spring?',
    'following up on my dms from monday, tuesday and today, no answer to any. is anyone there??',
    'Yet another message about the same leak. I already explained it all twice. When will it be repaired?',
    'rang ye twice, mailed ye twice, wrote a letter. do I need to send a pigeon, when is the line getting fixed',
  ]),
]
