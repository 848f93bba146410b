def split_bill(cents, people)
  share, extra = cents.divmod(people)
  shares = Array.new(people) { |i| i < extra ? share + 1 : share }
  [shares, cents.fdiv(people)]
end
