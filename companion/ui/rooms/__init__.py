"""Each joins one page to what fills it: the desk, the print shop, the window."""
