"""Start Companion from a checkout."""

from companion.app import main

if __name__ == "__main__":
    raise SystemExit(main())
