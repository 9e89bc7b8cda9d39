"""The main job done in the real window by key and mouse events, without a screen: `make demo` where there is no display."""
