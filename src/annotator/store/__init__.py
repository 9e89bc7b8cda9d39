"""The project file: one SQLite database with its journal. The only folder that knows SQLite."""
