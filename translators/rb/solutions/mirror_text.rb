def mirror_text(text)
  text + text.chop.reverse
end
