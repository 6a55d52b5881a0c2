/** What a word of a pack stands for; whatever else it may mean, it says nothing alone. Apart from the schema, for those without zod. */
export const MEANINGS = ['side', 'slogan', 'symbol', 'harmless'] as const;
