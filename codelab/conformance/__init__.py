"""Holding codelab against published text and published verdicts: what `codelab conformance` runs."""
