def smooth(readings, weight)
  readings.each_with_object([]) do |reading, results|
    results << (results.empty? ? reading : weight * reading + (1 - weight) * results.last)
  end
end
