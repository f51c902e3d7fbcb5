"""The whole leaflet as an audio book of AAC with chapters, which phones take for one."""

from __future__ import annotations

from audio_leaflet import audio, metadata
from audio_leaflet.model import Recording

suffix = ".m4b"
media_type = "audio/mp4"


def export(recording: Recording) -> bytes:
    """The file. Raises AudioError if ffmpeg fails."""
    chapters = [
        audio.Chapter(track.title, track.mp3, track.timings.seconds) for track in recording.tracks
    ]
    return audio.with_chapters(chapters, "m4b", metadata.tags(recording))
