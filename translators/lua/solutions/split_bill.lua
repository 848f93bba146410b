local function split_bill(cents, people)
  local share, extra = cents // people, cents % people
  local shares = {}
  for i = 1, people do shares[i] = i <= extra and share + 1 or share end
  return { shares, cents / people }
end
