"""What a gesture does: one file a noun, the only place of the window that runs commands."""
