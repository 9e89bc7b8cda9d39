"""What the page of the speaker registry is made of."""
