import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Somebody may take or hurt their own life, said plainly or by a hint. */
export const enSelfHarm: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'self_harm', intent: 'other', lane: 'doNow', isBand0: true }, [
    'honestly i dont want to be here anymore. u took the last money i had and i cant do it',
    "I want to kill myself. Your letters every single day. I'm done.",
    'whats the point in living when even the bank laughs at you. goodbye everyone',
    'been stood on ur bridge over the line for an hour thinking about jumping',
    'nobody would miss me if i jumped in front of the 18.20',
    'Ive taken all the pills. not sure why im telling a phone company',
    'I am going to end it tonight. You can close my account then.',
    'Cant go on like this. No heating no job and now u cut me off. ready to end my life tbh',
    "not even joking im gonna kms tonight, it's just too much",
    'im cutting again since you lot closed the support forum. it was the only place i had',
    'God forgive me, I no fit continue this life again. Tell my mama sorry.',
    'My kids would be better off without me. Took me 3 years to get in this debt and I see no way out but one',
  ]),
  ...labelPosts({ rule: 'self_harm', intent: 'question', lane: 'doNow', isBand0: true }, [
    'my brother says he will hurt himself because the loan app keeps ringing all his contacts, please stop, he is suicidal',
    "A player in your guild chat just wrote he's got a rope and is saying goodbye to all of us. Mothwing88, can someone please check on him",
  ]),
]
