import std.sumtype;
import std.typecons;

alias IntOrString = SumType!(long, string);

Nullable!long run_stack(IntOrString[] program)
{
    long[] stack;
    bool run(string word)
    {
        if (stack.length < (word == "dup" || word == "drop" ? 1 : 2))
        {
            return false;
        }
        long top = stack[$ - 1];
        stack = stack[0 .. $ - 1];
        switch (word)
        {
        case "add":
            stack[$ - 1] += top;
            break;
        case "sub":
            stack[$ - 1] -= top;
            break;
        case "mul":
            stack[$ - 1] *= top;
            break;
        case "dup":
            stack ~= [top, top];
            break;
        case "swap":
            stack = stack[0 .. $ - 1] ~ [top, stack[$ - 1]];
            break;
        default:
        }
        return true;
    }

    bool push(long number)
    {
        stack ~= number;
        return true;
    }

    foreach (step; program)
    {
        if (!step.match!((long number) => push(number), (string word) => run(word)))
        {
            return Nullable!long.init;
        }
    }
    return stack.length == 1 ? nullable(stack[0]) : Nullable!long.init;
}
