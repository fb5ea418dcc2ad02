"""A sentence as notices and dialogs have it."""

KEPT = "What you have done today is kept. You can carry on later from Today."
