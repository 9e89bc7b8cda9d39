"""The parts of the codebook page."""
