"""Measure how well language models write code."""
