"""What a file with sound says of itself: title, source, date and voice, as players show them.

Whoever finds the file alone must be able to tell which text it is, how old, by whom, and who
speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from audio_leaflet.translations import iso_date

if TYPE_CHECKING:
    from audio_leaflet.model import Monograph, Recording, Voice

GENRE = "Speech"

_ISO_639_2 = {"ar": "ara", "de": "deu", "en": "eng", "es": "spa", "fr": "fra", "pt": "por"}
"""Codes of three letters, which ID3 and MP4 want, by those of two (ISO 639-2/T, ISO 639-1)."""


def language(lang: str) -> str:
    """The ISO 639-2 code of a language tag; `und` (undetermined) for one that is not known here."""
    code = lang.partition("-")[0].lower()
    return code if len(code) == 3 else _ISO_639_2.get(code, "und")


def speaker(voice: Voice) -> str:
    """The voice with its attribution and licence, in one line."""
    return f"{voice.attribution.rstrip('.')} ({voice.licence.rstrip('.')})"


def citation(monograph: Monograph, voice: Voice) -> str:
    """What text, of when and by whom, and whose voice, in one line."""
    text = (monograph.title, monograph.revised, monograph.source)
    return f"{', '.join(filter(None, text))}. {speaker(voice)}"


def tags(recording: Recording) -> dict[str, str]:
    """Of a whole leaflet, by the names that ffmpeg has for the fields of each format."""
    monograph = recording.monograph
    comment = f"{citation(monograph, recording.voice)}. {recording.address}"
    return {
        "title": monograph.title,
        "album": monograph.title,
        "artist": monograph.source,
        "date": iso_date(monograph.revised, monograph.lang),
        "language": language(monograph.lang),
        "genre": GENRE,
        "comment": comment.removesuffix(". "),
    }


def id3_frames(
    monograph: Monograph, voice: Voice, title: str, track: str
) -> tuple[tuple[str, str], ...]:
    """Of one narration, as frames of ID3v2.3; `track` is its number and their total, `2/9`."""
    year, _, rest = iso_date(monograph.revised, monograph.lang).partition("-")
    month, _, day = rest.partition("-")
    return (
        ("TIT2", title),
        ("TALB", monograph.title),
        ("TRCK", track),
        ("TLAN", language(monograph.lang)),
        ("TPE1", monograph.source),
        ("TCON", GENRE),
        ("TYER", year),
        ("TDAT", day + month if day else ""),  # id3v2.3.0, 4.2.1: DDMM
        ("COMM", citation(monograph, voice)),
    )
