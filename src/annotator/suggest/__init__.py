"""What a program can propose from a text: pure functions of text (and, later, of statements). No Qt, no SQL."""
