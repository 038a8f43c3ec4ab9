/** The pages that show one comparison. */
export type ComparisonPage = 'compare' | 'mesa';
