"""One module a page; a page never makes another page."""
