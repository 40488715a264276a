"""A chain as a picture: lanes, and arrows between them."""
