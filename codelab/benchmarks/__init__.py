"""codelab."""
