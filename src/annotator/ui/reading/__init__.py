"""The reading pane: the text of an article, its statements drawn into it, and the gestures on it."""
