def run_stack(program)
  stack = []
  program.each do |step|
    if step.is_a?(Integer)
      stack << step
      next
    end
    return nil if stack.length < (%w[dup drop].include?(step) ? 1 : 2)
    top = stack.pop
    case step
    when "add" then stack << stack.pop + top
    when "sub" then stack << stack.pop - top
    when "mul" then stack << stack.pop * top
    when "dup" then stack.push(top, top)
    when "swap" then stack.push(top, stack.pop)
    end
  end
  stack.length == 1 ? stack.first : nil
end
