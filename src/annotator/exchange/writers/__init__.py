"""Data sets out: records streamed as JSON Lines in constant memory, the same bytes from run to run."""
