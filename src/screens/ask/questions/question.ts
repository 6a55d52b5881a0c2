/** A question as people ask it. `points`: any of these may come first. None: the answer must be that nothing is known. */
export type Question = readonly [question: string, ...points: string[]];
