"""Sheets: boxes in millimetres first, then painted on printer or PDF."""
