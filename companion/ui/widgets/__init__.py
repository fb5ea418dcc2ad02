"""Building blocks that know no store and no page."""
