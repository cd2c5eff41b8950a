/**
 * The addresses of records, as `urls` has them. They stand apart because they are all that scripts in the
 * reader's browser need.
 */
export const recordUrls = {
  article: (id: string): string => `/artikel/${id}.html`,
  actor: (id: string): string => `/akteure/${id}.html`,
  claim: (id: string): string => `/aussagen/${id}.html`,
  date: (id: string): string => `/zeit/${id}.html`,
  topic: (id: string): string => `/themen/${id}.html`,
};
