// A page: a URL and a document. All that a site may look at.

export type Page = {readonly url: URL; readonly document: Document};
