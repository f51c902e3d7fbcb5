"""`python -m audio_leaflet` is `audio-leaflet`."""

import sys

from audio_leaflet.cli import main

sys.exit(main())
