"""Monographs of medicines, narrated: text in, spoken sections and an accessible page out."""

__version__ = "0.1.0"
