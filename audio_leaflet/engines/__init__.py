"""One file a voice engine; the file's name is the engine's name."""
