"""Frozen, Qt-free data and the pure rules over it: the ground floor of the house."""
