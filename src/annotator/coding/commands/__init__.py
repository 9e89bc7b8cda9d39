"""Everything a coder can do: frozen dataclasses with one handler each, one file per noun."""
