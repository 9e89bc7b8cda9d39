"""Speed, as ratios to a raw floor measured in the same run. Never part of the tests."""
