import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Optional;

class Problem {
    public static Optional<Long> runStack(ArrayList<Object> program) {
        ArrayDeque<Long> stack = new ArrayDeque<>();
        for (Object step : program) {
            if (step instanceof Long number) {
                stack.push(number);
                continue;
            }
            String word = (String) step;
            int needed = word.equals("dup") || word.equals("drop") ? 1 : 2;
            if (stack.size() < needed) {
                return Optional.empty();
            }
            long top = stack.pop();
            switch (word) {
                case "add" -> stack.push(stack.pop() + top);
                case "sub" -> stack.push(stack.pop() - top);
                case "mul" -> stack.push(stack.pop() * top);
                case "dup" -> {
                    stack.push(top);
                    stack.push(top);
                }
                case "swap" -> {
                    long low = stack.pop();
                    stack.push(top);
                    stack.push(low);
                }
            }
        }
        return stack.size() == 1 ? Optional.of(stack.pop()) : Optional.empty();
    }
}
