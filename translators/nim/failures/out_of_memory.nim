var kept: seq[seq[byte]]
while true:
  var part = newSeq[byte](64 shl 20)
  for i in countup(0, part.high, 4096):
    part[i] = 1
  kept.add(part)
