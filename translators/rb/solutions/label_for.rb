def label_for(bands, value)
  start = bands.keys.select { |lowest| lowest <= value }.max
  start && bands[start]
end
