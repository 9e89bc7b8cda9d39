"""What the Articles page is made of: the table's cells, the filters, the details, the groups of duplicates."""
