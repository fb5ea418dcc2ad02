"""The drawn person: solved and laid out purely, painted in paint.py alone."""
