import type { LabelledCase } from './labelled-case.ts'

/** Posts that one label fits: the label is said once, so that the posts are what is read. */
export function labelPosts(
  label: Omit<LabelledCase, 'text'>,
  posts: readonly string[],
): readonly LabelledCase[] {
  return posts.map((text) => ({ ...label, text }))
}
