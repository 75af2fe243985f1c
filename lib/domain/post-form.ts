// The form of what a page's posts may be, for the page's side as well: without a parser.

/** A page has at most so many, each of at most so many characters. */
export const postLimits = {posts: 5, title: 500, author: 200, text: 5000};
