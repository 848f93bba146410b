def build_order(needs)
  left = (needs.keys + needs.values.flatten).uniq
  built = []
  until left.empty?
    part = left.select { |each| (needs.fetch(each, []) - built).empty? }.min
    return nil unless part
    built << left.delete(part)
  end
  built
end
