def file_label(name, suffix)
  stem = name.empty? ? "untitled" : name
  suffix ? "#{stem}.#{suffix}" : stem
end
