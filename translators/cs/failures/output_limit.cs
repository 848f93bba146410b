using System;

class Problem {
    static void Main() {
        while (true) {
            Console.WriteLine(new string('x', 1000));
        }
    }
}
