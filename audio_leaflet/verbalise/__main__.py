"""`python -m audio_leaflet.verbalise`: the spoken form of each line of standard input."""

from __future__ import annotations

import sys

from audio_leaflet.verbalise import verbalise


def main() -> None:
    """Print one spoken line for each written line; an empty line stays empty."""
    for line in sys.stdin:
        sys.stdout.write(verbalise(line.rstrip("\n")).text + "\n")


if __name__ == "__main__":
    main()
