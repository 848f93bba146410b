using System;
using System.Collections.Generic;
using System.Linq;

class Problem {
    public static Dictionary<string, long> Restock(Dictionary<string, long> stock, List<Tuple<string, long>> moves) {
        var left = new Dictionary<string, long>(stock);
        foreach (var move in moves) {
            left.TryGetValue(move.Item1, out long total);
            total += move.Item2;
            if (total >= 0) {
                left[move.Item1] = total;
            }
        }
        return left.Where(entry => entry.Value > 0).ToDictionary(entry => entry.Key, entry => entry.Value);
    }
}
