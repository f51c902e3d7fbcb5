"""One file a place to keep bytes."""
