def free_port(used, wanted, upward)
  ports = (8000..8009).to_a
  ports.reverse! unless upward
  first = wanted ? ports.index(wanted) : 0
  first && ports.drop(first).find { |port| !used.include?(port) }
end
