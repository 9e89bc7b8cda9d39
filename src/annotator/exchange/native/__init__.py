"""Annotator's own records on their way in: codebooks, entities, articles, statements."""
