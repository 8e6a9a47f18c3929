import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** People who would work with us. */
export const enJobs: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'job_enquiry', intent: 'job_enquiry', lane: 'volunteers' }, [
    'are u hiring for xmas',
    'Any vacancies at the Eastmoor store?',
    'How do I apply to be a train driver, I am 24 with a clean licence',
    'where can i send my cv',
    'Do you take work experience students? 15, into coding',
    'Looking for a graduate role in your data team, who should I talk to?',
    'please sir any job for electrician, I have 6 year experience',
    'Abeg una dey employ? I fit do dispatch rider',
    'is the warehouse night shift position still open',
    'Applied for the cabin crew role three weeks back, when do people usually hear?',
    'Do ye have any apprenticeships going for next September',
    'Can someone tell me if the remote support job is open to people in Kenya',
    'I would like to join your company as fresher, kindly guide for interview process',
    'wondering whether you need casual pickers this harvest, me and a mate are free from January',
  ]),
  ...labelPosts({ rule: 'job_enquiry', intent: 'job_enquiry', lane: 'later' }, [
    'Sent in my application for the bakery job, fingers crossed 🤞',
    'dropped my cv off at the Marlow branch today',
  ]),
]
