import std/strutils

while true:
  echo "x".repeat(1000)
