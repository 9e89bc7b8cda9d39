"""Files in: one small reader per format, behind one protocol (`incoming.Reader`) and one registry (`registry.READERS`)."""
