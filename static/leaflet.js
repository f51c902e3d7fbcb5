// Two faults of players in a page that has several: they talk over one another, and one that played
// a narration while it was being made cannot be wound back. Nothing else needs a script.
"use strict";

document.addEventListener(
  "play",
  (event) => {
    for (const player of document.querySelectorAll("audio")) {
      if (player !== event.target) player.pause();
    }
  },
  true,
);

document.addEventListener(
  "ended",
  (event) => {
    const player = event.target;
    if (!(player instanceof HTMLAudioElement)) return;
    const woundBack = player.seekable.length > 0 && player.seekable.end(0) > 0;
    if (!woundBack) player.load(); // by now it is stored, with a length
  },
  true,
);
