"""Charts: pain, furthest point and sessions over weeks, for screen and paper alike."""
