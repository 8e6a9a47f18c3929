import type { Sign } from './word-lists.ts'
import { accidentNotions } from './words/notions/accidents.ts'
import { harmNotions } from './words/notions/harm.ts'
import { hazardNotions } from './words/notions/hazards.ts'
import { minorNotions } from './words/notions/minors.ts'
import { people } from './words/notions/people.ts'
import { recordNotions } from './words/notions/records.ts'
import { threatNotions } from './words/notions/threats.ts'
import { trustNotions } from './words/notions/trust.ts'
import { violenceNotions } from './words/notions/violence.ts'

/**
 * Notions: things and deeds, each said in every language we read. One says nothing by itself; several of them in a sentence,
 * in whatever order and language, make a scene.
 */
export const NOTIONS = {
  ...people,
  ...accidentNotions,
  ...harmNotions,
  ...hazardNotions,
  ...minorNotions,
  ...recordNotions,
  ...threatNotions,
  ...trustNotions,
  ...violenceNotions,
}

/** The name of one. */
export type Notion = keyof typeof NOTIONS

/** What several notions in one sentence are a sign of. */
export type Scene = { readonly sign: Sign; readonly of: readonly Notion[] }

/** The scenes that mean harm. */
export const SCENES: readonly Scene[] = [
  { sign: 'danger', of: ['person', 'wounded'] },
  { sign: 'danger', of: ['child', 'wounded'] },
  { sign: 'danger', of: ['vitalDevice', 'cutOff'] },
  { sign: 'danger', of: ['structure', 'falls'] },
  { sign: 'danger', of: ['brakes', 'fails'] },
  { sign: 'danger', of: ['allergen', 'reaction'] },
  { sign: 'danger', of: ['symptom', 'source'] },
  { sign: 'danger', of: ['fireSign', 'burnable'] },
  { sign: 'danger', of: ['water', 'livePart'] },
  { sign: 'danger', of: ['scalding', 'bodyPart'] },
  { sign: 'danger', of: ['shard', 'food'] },
  { sign: 'danger', of: ['fighting', 'publicPlace'] },
  { sign: 'danger', of: ['intruder', 'myDoor'] },
  { sign: 'danger', of: ['ex', 'findsMe'] },
  { sign: 'danger', of: ['driver', 'recklessly'] },
  { sign: 'danger', of: ['openHole', 'uncovered'] },
  { sign: 'danger', of: ['inHospital', 'ourThingDidIt'] },
  { sign: 'danger', of: ['medicine', 'mixedUp'] },
  { sign: 'danger', of: ['safetyPart', 'givesWay'] },
  { sign: 'danger', of: ['shutIn', 'closeSpace'] },
  { sign: 'danger', of: ['caughtInDoor', 'setsOff'] },
  { sign: 'danger', of: ['ridden', 'goneSilent'] },
  { sign: 'danger', of: ['tapWater', 'turnedBad', 'symptom'] },
  { sign: 'danger', of: ['child', 'caughtInDoor'] },
  { sign: 'danger', of: ['doorway', 'shutsOn', 'bodyPart'] },
  { sign: 'danger', of: ['doorway', 'shutsOn', 'child'] },
  { sign: 'danger', of: ['doorway', 'shutsOn', 'person'] },
  { sign: 'danger', of: ['staff', 'hurtMe'] },
  { sign: 'danger', of: ['person', 'hurtMe'] },
  { sign: 'danger', of: ['person', 'armed'] },
  { sign: 'danger', of: ['armed', 'publicPlace'] },
  { sign: 'danger', of: ['person', 'indecent'] },
  { sign: 'danger', of: ['staff', 'indecent'] },
  { sign: 'danger', of: ['person', 'onTracks'] },
  { sign: 'danger', of: ['childCarriage', 'onTracks'] },
  { sign: 'danger', of: ['powerLine', 'onTheGround'] },
  { sign: 'danger', of: ['vitalMedicine', 'noneLeft'] },
  { sign: 'danger', of: ['chronic', 'noTreatment'] },
  { sign: 'minor_at_risk', of: ['child', 'indecent'] },
  { sign: 'minor_at_risk', of: ['child', 'isAlone'] },
  { sign: 'minor_at_risk', of: ['startedOff', 'withoutChild'] },
  { sign: 'minor_at_risk', of: ['child', 'hurtsChild'] },
  { sign: 'minor_at_risk', of: ['child', 'stranger', 'approaches'] },
  { sign: 'minor_at_risk', of: ['child', 'dangerSpot'] },
  { sign: 'minor_at_risk', of: ['entrusted', 'pupil', 'approaches'] },
  { sign: 'minor_at_risk', of: ['child', 'handedTo', 'stranger'] },
  { sign: 'minor_at_risk', of: ['child', 'cries', 'ofWhat'] },
  { sign: 'data_incident', of: ['othersOf', 'record', 'cameToSight'] },
  { sign: 'data_incident', of: ['ownData', 'laidOpen'] },
  { sign: 'data_incident', of: ['privateMatter', 'toOthers'] },
  { sign: 'data_incident', of: ['notMine', 'record'] },
  { sign: 'data_incident', of: ['ownAccount', 'somebody', 'gotIn'] },
  { sign: 'data_incident', of: ['debt', 'inMyName', 'notMyDoing'] },
  { sign: 'threat', of: ['weapon', 'coming'] },
  { sign: 'threat', of: ['setFire', 'victim'] },
  { sign: 'threat', of: ['iWillHurt', 'victim'] },
  { sign: 'threat', of: ['knowWhere', 'privateLife', 'staff'] },
  { sign: 'threat', of: ['knowWhere', 'payback'] },
  { sign: 'self_harm', of: ['edge', 'jumps'] },
  { sign: 'self_harm', of: ['pills', 'swallowed'] },
  { sign: 'self_harm', of: ['farewell', 'ofLife'] },
]
