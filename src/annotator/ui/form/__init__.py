"""The coding form, made from the codebook, and the guidance beside it."""
