"""Item models between the queries and the lists and tables."""
