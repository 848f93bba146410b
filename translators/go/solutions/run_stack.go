func run_stack(program []any) *int {
	stack := []int{}
	for _, step := range program {
		if number, ok := step.(int); ok {
			stack = append(stack, number)
			continue
		}
		needed := 2
		if step == "dup" || step == "drop" {
			needed = 1
		}
		rest := len(stack) - needed
		if rest < 0 {
			return nil
		}
		low, top := stack[rest], stack[len(stack)-1]
		stack = stack[:rest]
		switch step {
		case "add":
			stack = append(stack, low+top)
		case "sub":
			stack = append(stack, low-top)
		case "mul":
			stack = append(stack, low*top)
		case "swap":
			stack = append(stack, top, low)
		case "dup":
			stack = append(stack, top, top)
		}
	}
	if len(stack) != 1 {
		return nil
	}
	return &stack[0]
}
