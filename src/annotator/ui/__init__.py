"""The window. The only folder, with app.py, that knows Qt."""
