"""Pure functions over texts and statements: what is alike, what differs, what moved. Nothing here writes."""
