"""The whole leaflet as one MP3 with chapters (ID3v2 Chapter Frame Addendum 1.0).

Its frames are those of the narrations, one after the other; a narration that is heard while it is
being made cannot have chapters, because they stand before the sound.
"""

from __future__ import annotations

from audio_leaflet import audio, metadata
from audio_leaflet.model import Recording

suffix = ".chapters.mp3"
media_type = "audio/mpeg"


def export(recording: Recording) -> bytes:
    """The file. Raises AudioError if ffmpeg fails."""
    chapters = [
        audio.Chapter(track.title, track.mp3, track.timings.seconds) for track in recording.tracks
    ]
    return audio.with_chapters(chapters, "mp3", metadata.tags(recording))
