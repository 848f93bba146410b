using System.Collections.Generic;

class Problem {
    public static long? RunStack(List<object> program) {
        var stack = new Stack<long>();
        foreach (object step in program) {
            if (step is long number) {
                stack.Push(number);
                continue;
            }
            string word = (string) step;
            int needed = word == "dup" || word == "drop" ? 1 : 2;
            if (stack.Count < needed) {
                return null;
            }
            long top = stack.Pop();
            switch (word) {
                case "add":
                    stack.Push(stack.Pop() + top);
                    break;
                case "sub":
                    stack.Push(stack.Pop() - top);
                    break;
                case "mul":
                    stack.Push(stack.Pop() * top);
                    break;
                case "dup":
                    stack.Push(top);
                    stack.Push(top);
                    break;
                case "swap":
                    long low = stack.Pop();
                    stack.Push(top);
                    stack.Push(low);
                    break;
            }
        }
        if (stack.Count == 1) {
            return stack.Pop();
        }
        return null;
    }
}
