"""The list, the table and the rows around the reading pane."""
