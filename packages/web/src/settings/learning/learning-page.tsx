import { useQuery } from '@tanstack/react-query'
import { ReadState } from '../read-state.tsx'
import { ComparisonPart } from './comparison-part.tsx'
import { LearnedPart } from './learned-part.tsx'
import { learningQuery } from './queries.ts'
import { StatePart } from './state-part.tsx'

/** Points learned from corrections: whether they count, what they are, and what they would change. */
export function LearningPage() {
  const query = useQuery(learningQuery)
  return (
    <ReadState query={query}>
      {(learning) => (
        <>
          <StatePart learning={learning} />
          <LearnedPart learning={learning} />
          {learning.used !== null && <ComparisonPart learning={learning} />}
        </>
      )}
    </ReadState>
  )
}
