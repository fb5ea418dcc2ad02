"""Start Companion from a checkout."""

from companion.start import main

if __name__ == "__main__":
    raise SystemExit(main())
