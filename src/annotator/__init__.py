"""Annotator: code political statements in news articles, exact to the character."""

__version__ = "0.1.0"
