import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Lawyers, courts and claims, with no date set. */
export const enLegal: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'legal', intent: 'complaint', lane: 'plan' }, [
    'My solicitor will be in touch.',
    'See you in small claims.',
    'im suing. simple as',
    "You'll be hearing from my attorney re: the basement your technician flooded",
    'This is discrimination and I am taking legal advice.',
    'Ive instructed a lawyer, ye can talk to her from now on',
    "we're putting together a class action over the battery thing, 200+ of us in the group already #recharged",
    'breach of contract. plain and simple. taking it to court',
    'Under the Consumer Rights Act I was entitled to my money back. You refused. Court it is then.',
    'Sir I have registered case against your company in consumer court for deficiency of service',
    'Lodged with the tribunal this arvo over the bond. Cheers for nothing.',
    'that reply to my review was straight up defamation and my barrister agrees',
    'I will sue you people to the last kobo',
    "The union's legal team has the file on how you treat your agency staff now",
    "Bought a sofa in March, two legs broke in April, your fitter glued them in May and they broke again in June. Your shop says call the factory, the factory says call the shop. I have been patient, I've been polite, I've kept every message. I'm not arguing with a chatbot any longer, my claim form for the county court is filled in and I am posting it.",
  ]),
  ...labelPosts({ rule: 'legal', intent: 'complaint', lane: 'doNow' }, [
    'do I need to get my lawyer involved or are you going to give the deposit back?',
    'Proceedings have been issued about the faulty roof. What address do you accept service at?',
  ]),
]
