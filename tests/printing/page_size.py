"""How large the kept picture of a page is."""

LONGEST = 255  # points of a page's longer side: its words can just be told apart
