"""Read mnemonics aloud to the screen: what espeak-ng makes of `[[ ]]`, one line of IPA for each.

    python tests/espeak_reader.py < mnemonics > ipa

The espeak-ng is the one inside Piper, so no other has to be installed. Piper itself never lets it
read `[[ ]]`: that is switched on by a call that asks for phoneme input, and stays on for the whole
process. Hence a program of its own.
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

import piper

SYNCHRONOUS = 2  # espeak_AUDIO_OUTPUT: AUDIO_OUTPUT_SYNCHRONOUS
UTF8 = 1  # espeakCHARS_UTF8
PHONEME_INPUT = 0x100  # espeakPHONEMES
AS_IPA = 0x02  # phoneme mode of espeak_TextToPhonemes


def main() -> None:
    """Every line of standard input, in order."""
    home = Path(piper.__file__).parent
    library = ctypes.CDLL(str(next(home.glob("espeakbridge*.so"))))
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    library.espeak_Initialize(SYNCHRONOUS, 0, str(home / "espeak-ng-data").encode(), 0)
    if library.espeak_SetVoiceByName(b"en-us") != 0:
        sys.exit("espeak-ng has no voice en-us")
    deaf = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(
        lambda _samples, _count, _events: 0
    )
    library.espeak_SetSynthCallback(deaf)
    library.espeak_Synth(b"a\0", 2, 0, 0, 0, UTF8 | PHONEME_INPUT, None, None)
    for line in sys.stdin:
        text = ctypes.create_string_buffer(line.strip().encode())
        rest = ctypes.c_void_p(ctypes.addressof(text))
        said = []
        while rest.value:
            said.append(library.espeak_TextToPhonemes(ctypes.byref(rest), UTF8, AS_IPA) or b"")
        print(b" ".join(said).decode().strip())


if __name__ == "__main__":
    main()
