"""What a coder can do (commands), what the views are shown (rows, queries), and the session between the two."""
