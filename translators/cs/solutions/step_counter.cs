using System;
using System.Collections.Generic;

class Problem {
    public static Tuple<long> StepCounter(Tuple<long> state, List<string> events) {
        long count = state.Item1;
        foreach (string name in events) {
            switch (name) {
                case "up":
                    count++;
                    break;
                case "down":
                    count--;
                    break;
                case "double":
                    count *= 2;
                    break;
                case "reset":
                    count = 0;
                    break;
            }
        }
        return Tuple.Create(count);
    }
}
